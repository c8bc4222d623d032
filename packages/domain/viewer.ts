/** Platform-wide roles, granted by an admin. Ownership (a shop, a calendar) is decided from the object, not from a role. */
export type Role = 'member' | 'author' | 'editor' | 'moderator' | 'admin'

export const roles: readonly Role[] = ['member', 'author', 'editor', 'moderator', 'admin']

/** Whoever asks: a member, or a stranger when `userId` is null. */
export interface Viewer {
  readonly userId: string | null
  readonly handle: string | null
  readonly roles: readonly Role[]
  /** What the viewer's access token says beside who they are; missing for a stranger and for our own seeds. */
  readonly token?: ViewerToken
}

export interface ViewerToken {
  /** The session at the identity provider; null for a token that has none. */
  readonly session: string | null
  /** When the member last proved to be present. */
  readonly authenticatedAt: Date | null
  readonly clientId: string
  /** `read` lets it ask, `write` lets it change. */
  readonly scopes: readonly string[]
}

export const anonymous: Viewer = { userId: null, handle: null, roles: [] }

export const isSignedIn = (viewer: Viewer): boolean => viewer.userId !== null

/** True when the viewer holds one of the roles. An admin holds them all. */
export const hasRole = (viewer: Viewer, ...wanted: readonly Role[]): boolean =>
  viewer.roles.includes('admin') || wanted.some((role) => viewer.roles.includes(role))

/** True when the viewer is the person with that id. */
export const isUser = (viewer: Viewer, userId: string | null): boolean =>
  userId !== null && viewer.userId === userId
