import { Refusal } from '@rose-ash/domain'
import { Actor } from '../../models/Actor.ts'
import type { FederationDomain } from '../FederationDomain.ts'

/**
 * The actor through which the viewer acts.
 *
 * @throws {Refusal} `FORBIDDEN` when the viewer has none, or may not act at present
 */
export async function ownActor({ knex, viewer }: FederationDomain): Promise<Actor> {
  const actor = await Actor.query(knex)
    .findOne({ userId: viewer.userId })
    .whereNull('deletedAt')
    .whereNull('suspendedAt')
  if (!actor) throw new Refusal('FORBIDDEN', 'You may not do this.')
  return actor
}
