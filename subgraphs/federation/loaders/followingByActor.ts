import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { FollowedActor, newestFirst } from '../models/FollowedActor.ts'

/** The actors whom each actor follows. */
export const followingByActor = ({ knex }: FederationDomain) =>
  connectionLoader<FollowedActor, ConnectionArgs>({
    knex,
    model: FollowedActor,
    key: 'federation.follows.follower_id',
    order: newestFirst,
    query: () => FollowedActor.through(knex, 'followedId'),
  })
