import { definePolicy, hasRole, isSignedIn, isUser, type Viewer } from '@rose-ash/domain'
import type { Actor } from './models/Actor.ts'
import type { User } from './models/User.ts'

const isAdmin = (viewer: Viewer) => hasRole(viewer, 'admin')
const isSelfOrAdmin = (viewer: Viewer, user: User) => isUser(viewer, user.id) || isAdmin(viewer)

/** A member speaks for the member's actor, an admin for all of them. */
const speaksFor = (viewer: Viewer, actor: Actor) => isUser(viewer, actor.userId) || isAdmin(viewer)

export const policy = definePolicy({
  'user.create': isAdmin,
  'user.read': (viewer, user: User) => user.status === 'active' || isSelfOrAdmin(viewer, user),
  /** To find those who may not act. */
  'user.listApart': isAdmin,
  'user.readEmail': isSelfOrAdmin,
  'user.update': isSelfOrAdmin,
  'user.setStatus': (viewer, user: User) => isAdmin(viewer) && !isUser(viewer, user.id),
  'user.setEmail': (viewer, user: User) => isAdmin(viewer) && !isUser(viewer, user.id),
  'user.delete': isAdmin,
  'user.grantRoles': isAdmin,
  'security.read': (viewer, user: User) => isUser(viewer, user.id),
  'security.change': isSignedIn,
  'actor.create': isAdmin,
  'actor.read': (viewer, actor: Actor) => actor.suspendedAt === null || speaksFor(viewer, actor),
  'actor.update': speaksFor,
  'actor.remove': isAdmin,
  'actor.follow': isSignedIn,
  'actor.unfollow': isSignedIn,
  'actor.seeFollowRequests': speaksFor,
  'follow.accept': speaksFor,
  'follow.reject': speaksFor,
})
