import { randomUUID } from 'node:crypto'
import { Refusal } from '@rose-ash/domain'
import { GraphQLError } from 'graphql'

/** Where the half of an error goes that no client may see. */
export type Report = (error: unknown, id: string) => void

const cause = (error: unknown): unknown => {
  let inner = error
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError
  return inner
}

/**
 * The half of an execution error that may leave the house. Refusals and errors of the request itself keep their text;
 * anything else is a bug: it is reported whole under an id, and the client sees the id.
 */
export function maskError(error: GraphQLError, report: Report): GraphQLError {
  const inner = cause(error)
  const place = {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
  }
  if (inner instanceof Refusal)
    return new GraphQLError(inner.message, { ...place, extensions: { code: inner.code } })
  if (inner instanceof GraphQLError)
    return new GraphQLError(inner.message, { ...place, extensions: inner.extensions })
  const id = randomUUID()
  report(inner, id)
  return new GraphQLError('Something went wrong on our side.', {
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', id },
  })
}
