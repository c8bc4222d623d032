import type { User } from '../models/User.ts'

/** What an access token says beside the registered claims of RFC 9068. */
export const tokenClaims = (
  user: Pick<User, 'handle' | 'roles'>,
  { session, authenticatedAt }: { session: string | undefined; authenticatedAt: number | undefined },
): Record<string, unknown> => ({
  handle: user.handle,
  roles: user.roles,
  ...(authenticatedAt !== undefined && { auth_time: authenticatedAt }),
  ...(session !== undefined && { session }),
})
