/** Platform-wide roles, granted by an admin. Ownership (a shop, a calendar) is decided from the object, not from a role. */
export type Role = 'member' | 'author' | 'editor' | 'moderator' | 'admin'

export const roles: readonly Role[] = ['member', 'author', 'editor', 'moderator', 'admin']

/** Whoever asks: a member, or a stranger when `userId` is null. */
export interface Viewer {
  readonly userId: string | null
  readonly handle: string | null
  readonly roles: readonly Role[]
}

export const anonymous: Viewer = { userId: null, handle: null, roles: [] }

export const isSignedIn = (viewer: Viewer): boolean => viewer.userId !== null

/** True when the viewer holds one of the roles. An admin holds them all. */
export const hasRole = (viewer: Viewer, ...wanted: readonly Role[]): boolean =>
  viewer.roles.includes('admin') || wanted.some((role) => viewer.roles.includes(role))

/** True when the viewer is the person with that id. */
export const isUser = (viewer: Viewer, userId: string | null): boolean =>
  userId !== null && viewer.userId === userId
