import { groupLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { Actor } from '../models/Actor.ts'
import { policy } from '../policy.ts'

/** Actors whom the viewer may know of, by handle in lower case: at most one a site, federation's first. */
export const actorsByHandle = ({ knex, viewer }: FederationDomain) =>
  groupLoader(
    async (handles: readonly string[]) => {
      const actors = await Actor.query(knex)
        .whereIn('handle', handles)
        .whereNull('deletedAt')
        .orderByRaw(`site = 'federation' desc, site`)
      return actors.filter((actor) => policy.can(viewer, 'actor.read', actor))
    },
    (actor) => actor.handle,
  )
