import { entityLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { Actor } from '../models/Actor.ts'
import { Follow } from '../models/Follow.ts'

/** The viewer's own follow of each actor. */
export const viewerFollowByActor = ({ knex, viewer }: FederationDomain) =>
  entityLoader(
    async (actorIds: readonly string[]) =>
      viewer.userId === null
        ? []
        : Follow.query(knex)
            .whereIn('followedId', actorIds)
            .where('followerId', Actor.query(knex).select('id').where('userId', viewer.userId)),
    (follow) => follow.followedId,
  )
