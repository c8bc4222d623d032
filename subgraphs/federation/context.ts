import { type LoadersOf, lazyLoaders } from '@rose-ash/subgraph'
import type { AccountDomain } from './domain/AccountDomain.ts'
import { activeUsers } from './loaders/activeUsers.ts'
import { actorById } from './loaders/actorById.ts'
import { actorByUserId } from './loaders/actorByUserId.ts'
import { actorsByHandle } from './loaders/actorsByHandle.ts'
import { followById } from './loaders/followById.ts'
import { followersByActor } from './loaders/followersByActor.ts'
import { followingByActor } from './loaders/followingByActor.ts'
import { followRequestsByActor } from './loaders/followRequestsByActor.ts'
import { publicActors } from './loaders/publicActors.ts'
import { userByHandle } from './loaders/userByHandle.ts'
import { userById } from './loaders/userById.ts'
import { viewerFollowByActor } from './loaders/viewerFollowByActor.ts'

const loaders = {
  activeUsers,
  actorById,
  actorByUserId,
  actorsByHandle,
  followById,
  followersByActor,
  followingByActor,
  followRequestsByActor,
  publicActors,
  userByHandle,
  userById,
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
