import { Refusal } from '@rose-ash/domain/refusal.ts'
import { anonymous, type Viewer } from '@rose-ash/domain/viewer.ts'
import type { TokenVerifier } from '@rose-ash/subgraph/accessToken.ts'

/** Who asks, and by what they proved it. */
export interface Identified {
  readonly viewer: Viewer
  /** The access token as it came; a stranger has none. */
  readonly token?: string
}

/** RFC 6750, 2.1; the scheme is compared without regard to case (RFC 9110, 11.1). */
const bearer = /^bearer +([\w.~+/-]+=*)$/i

/**
 * Who asks over HTTP: the member whom an access token names, or nobody. Nothing else says who somebody is.
 *
 * @param authorization the header of that name
 * @throws Refusal when the token is not good, KeysUnavailable when nobody can tell
 */
export async function viewerOf(
  authorization: string | undefined,
  verifyToken: TokenVerifier,
): Promise<Identified> {
  if (authorization === undefined) return { viewer: anonymous }
  const [, token] = bearer.exec(authorization) ?? []
  if (token === undefined) {
    throw new Refusal('UNAUTHENTICATED', 'Who asks is said by "authorization: Bearer" and an access token.')
  }
  return { viewer: await verifyToken(token), token }
}
