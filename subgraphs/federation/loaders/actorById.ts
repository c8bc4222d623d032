import { idLoader } from '@rose-ash/subgraph'
import type { FederationDomain } from '../domain/FederationDomain.ts'
import { Actor } from '../models/Actor.ts'
import { policy } from '../policy.ts'

/** Actors whom the viewer may know of. */
export const actorById = ({ knex, viewer }: FederationDomain) =>
  idLoader(async (ids) => {
    const actors = await Actor.query(knex)
      .findByIds([...ids])
      .whereNull('deletedAt')
    return actors.filter((actor) => policy.can(viewer, 'actor.read', actor))
  })
