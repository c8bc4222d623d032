import { type LoadersOf, lazyLoaders } from '@rose-ash/subgraph'
import type { AccountDomain } from './domain/AccountDomain.ts'
import { actorById } from './loaders/actorById.ts'
import { actorByUserId } from './loaders/actorByUserId.ts'
import { actorsByHandle } from './loaders/actorsByHandle.ts'
import { authenticatorByUserId } from './loaders/authenticatorByUserId.ts'
import { followById } from './loaders/followById.ts'
import { followersByActor } from './loaders/followersByActor.ts'
import { followingByActor } from './loaders/followingByActor.ts'
import { followRequestsByActor } from './loaders/followRequestsByActor.ts'
import { passkeysByUserId } from './loaders/passkeysByUserId.ts'
import { passwordByUserId } from './loaders/passwordByUserId.ts'
import { pendingEmailByUserId } from './loaders/pendingEmailByUserId.ts'
import { publicActors } from './loaders/publicActors.ts'
import { recoveryCodesLeftByUserId } from './loaders/recoveryCodesLeftByUserId.ts'
import { securityEventsByUserId } from './loaders/securityEventsByUserId.ts'
import { sessionsByUserId } from './loaders/sessionsByUserId.ts'
import { userByHandle } from './loaders/userByHandle.ts'
import { userById } from './loaders/userById.ts'
import { users } from './loaders/users.ts'
import { viewerFollowByActor } from './loaders/viewerFollowByActor.ts'

const loaders = {
  actorById,
  actorByUserId,
  actorsByHandle,
  followById,
  followersByActor,
  followingByActor,
  followRequestsByActor,
  publicActors,
  authenticatorByUserId,
  passkeysByUserId,
  passwordByUserId,
  pendingEmailByUserId,
  recoveryCodesLeftByUserId,
  securityEventsByUserId,
  sessionsByUserId,
  userByHandle,
  userById,
  users,
  viewerFollowByActor,
}

/** What the resolvers of one request share. */
export interface Context {
  readonly domain: AccountDomain
  readonly loaders: LoadersOf<typeof loaders>
}

export const createContext = (domain: AccountDomain): Context => ({
  domain,
  loaders: lazyLoaders(loaders, domain),
})
