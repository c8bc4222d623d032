import { ApolloServerErrorCode } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'

/** Codes that are ours already, or that a client's protocol waits for. */
const kept: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'MALFORMED',
  'THROTTLED',
  'SUBGRAPH_UNAVAILABLE',
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
])

/** Codes of Apollo Server that say what is wrong with the request. */
const requestFaults: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.BAD_REQUEST,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
])

/** The two faults of a persisted query to which Apollo Server gives no code of their own. */
const persistedFaults: ReadonlySet<string> = new Set([
  'provided sha does not match query',
  'Unsupported persisted query version',
])

/**
 * An error of Apollo Server in the words that a client may have. A fault of the request is `MALFORMED`; what nobody has
 * masked yet is replaced by the id under which `report` has it.
 */
export function safeFormat(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => string,
): GraphQLFormattedError {
  const { code, id } = formatted.extensions ?? {}
  if (kept.has(code) || typeof id === 'string') return formatted
  if (requestFaults.has(code) || persistedFaults.has(formatted.message)) {
    return { ...formatted, extensions: { code: 'MALFORMED' } }
  }
  return {
    message: 'Something went wrong on our side.',
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR, id: report(error) },
  }
}
