import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Report } from './clientErrors.ts'

/** What the client is told when its operation could not even begin: what is wrong with it, or the id of our failure. */
export function requestErrors(error: unknown, report: Report): GraphQLError[] {
  if (error instanceof GraphQLError) return [withCode(error)]
  if (error instanceof AggregateError && error.errors.every((one) => one instanceof GraphQLError)) {
    return error.errors.map(withCode)
  }
  const id = randomUUID()
  report(id, error instanceof Error ? error : new Error(String(error)))
  return [
    new GraphQLError('Something went wrong on our side.', {
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    }),
  ]
}

/** Errors of parsing and validation carry no code of their own. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions.code !== undefined) return error
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    extensions: { code: 'MALFORMED' },
  })
}
