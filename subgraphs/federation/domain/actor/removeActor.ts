import { changeRow, emit, type Seen } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'
import { Actor } from '../../models/Actor.ts'
import { policy } from '../../policy.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { forgetFollows } from '../follow/forgetFollows.ts'
import { actorChanged } from './actorChanged.ts'
import { findActor } from './findActor.ts'

/** Removes an actor of a site. Its address stays taken: others may still hold links to it. */
export async function removeActor(federation: FederationDomain, seen: Seen): Promise<Outcome<Actor>> {
  policy.require(federation.viewer, 'actor.remove')
  const found = await findActor(federation, seen.id)
  if (!found.ok) return found
  if (found.value.kind === 'user') return failed(belongsToMember)
  return federation.knex.transaction(async (trx) => {
    const gone = await changeRow(Actor, trx, seen, { deletedAt: federation.clock.now() })
    if (!gone.ok) return gone
    await forgetFollows(trx, seen.id)
    await emit(trx, 'federation', actorChanged(federation, gone.value))
    return gone
  })
}

const belongsToMember = validationError(
  ['input', 'id'],
  'This actor belongs to a member and goes when the membership ends.',
)
