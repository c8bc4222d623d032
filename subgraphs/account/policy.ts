import { definePolicy, hasRole, isSignedIn, isUser, type Viewer } from '@rose-ash/domain'

interface Owned {
  readonly userId: string
}

const isEditor = (viewer: Viewer) => hasRole(viewer, 'editor')
const ownerOrAdmin = (viewer: Viewer, { userId }: Owned) => isUser(viewer, userId) || hasRole(viewer, 'admin')

export const policy = definePolicy({
  'profile.create': isSignedIn,
  'profile.update': ownerOrAdmin,
  'profile.delete': ownerOrAdmin,
  'profile.seePrivate': (viewer) => hasRole(viewer, 'admin'),
  /** Theme and notifications concern nobody else. */
  'profile.seeSettings': (viewer, { userId }: Owned) => isUser(viewer, userId),

  'newsletter.create': isEditor,
  'newsletter.update': isEditor,
  'newsletter.delete': isEditor,
  'newsletter.seeHidden': isEditor,

  'subscription.create': isSignedIn,
  'subscription.end': isSignedIn,
  'subscription.delete': isSignedIn,
  'subscription.see': (viewer, userId: string) => isUser(viewer, userId),
})
