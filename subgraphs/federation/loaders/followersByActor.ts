import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { FollowedActor, newestFirst } from '../models/FollowedActor.ts'

/** The actors who follow each actor. */
export const followersByActor = ({ knex }: FederationDomain) =>
  connectionLoader<FollowedActor, ConnectionArgs>({
    knex,
    model: FollowedActor,
    key: 'federation.follows.followed_id',
    order: newestFirst,
    query: () => FollowedActor.through(knex, 'followerId'),
  })
