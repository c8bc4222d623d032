import { entityLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { Actor } from '../models/Actor.ts'
import { policy } from '../policy.ts'

/** The actors of members whom the viewer may know of. */
export const actorByUserId = ({ knex, viewer }: FederationDomain) =>
  entityLoader(
    async (userIds: readonly string[]) => {
      const actors = await Actor.query(knex).whereIn('userId', userIds).whereNull('deletedAt')
      return actors.filter((actor) => policy.can(viewer, 'actor.read', actor))
    },
    (actor) => actor.userId ?? '',
  )
