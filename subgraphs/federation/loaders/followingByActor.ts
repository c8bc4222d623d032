import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { FollowedActor } from '../models/FollowedActor.ts'
import { newestFollowFirst } from './newestFollowFirst.ts'

/** The actors whom each actor follows. */
export const followingByActor = ({ knex }: FederationDomain) =>
  connectionLoader<FollowedActor, ConnectionArgs>({
    knex,
    model: FollowedActor,
    key: 'federation.follows.follower_id',
    order: newestFollowFirst,
    query: () => FollowedActor.through(knex, 'followedId'),
  })
