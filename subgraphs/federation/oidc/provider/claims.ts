import type { User } from '../../models/User.ts'

/** Which claims a scope opens. `name` and the picture are account's, of which federation keeps a copy. */
export const claimsByScope = {
  openid: ['sub', 'auth_time', 'amr'],
  profile: ['handle', 'name', 'preferred_username', 'picture', 'locale', 'zoneinfo'],
  email: ['email'],
}

/** What can be said of a member (OpenID Connect Core, 5.1, and the handle). */
export const claimsOf = (user: User): Record<string, unknown> & { sub: string } => ({
  sub: user.id,
  handle: user.handle,
  preferred_username: user.handle,
  name: user.name,
  ...(user.avatarUrl !== null && { picture: user.avatarUrl }),
  locale: user.locale,
  zoneinfo: user.timezone,
  email: user.email,
})
