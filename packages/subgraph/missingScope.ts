import type { Viewer } from '@rose-ash/domain'
import { GraphQLError } from 'graphql'

/** `read` lets a token ask, `write` lets it change. */
export type Scope = 'read' | 'write'

/**
 * The scope that a viewer's token would need for an operation and does not have. Who has no token, a stranger or one of our
 * own seeds, is held by the policies alone.
 */
export function missingScope(
  { token }: Viewer,
  operation: 'query' | 'mutation' | 'subscription',
): Scope | null {
  const needed = operation === 'mutation' ? 'write' : 'read'
  return token === undefined || token.scopes.includes(needed) ? null : needed
}

/**
 * What the holder of such a token is told.
 *
 * @param http how Apollo Server answers, where it is over HTTP
 */
export const scopeError = (scope: Scope, http?: object): GraphQLError =>
  new GraphQLError(`This access token lacks the scope "${scope}".`, {
    extensions: { code: 'FORBIDDEN', ...(http && { http }) },
  })
