import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { Actor } from '../../models/Actor.ts'
import { policy } from '../../policy.ts'
import type { FederationDomain } from '../FederationDomain.ts'

/** The actor whom the input field names, if the viewer may see it. */
export async function findActor(
  { knex, viewer }: FederationDomain,
  id: string,
  field = 'id',
): Promise<Outcome<Actor>> {
  const actor = isId(id) ? await Actor.query(knex).findById(id).whereNull('deletedAt') : undefined
  return actor && policy.can(viewer, 'actor.read', actor)
    ? done(actor)
    : failed(notFoundError(['input', field], 'There is no such actor.'))
}
