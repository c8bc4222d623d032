import { emit } from '@rose-ash/db'
import { done, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import { Follow } from '../../models/Follow.ts'
import { policy } from '../../policy.ts'
import { findActor } from '../actor/findActor.ts'
import { ownActor } from '../actor/ownActor.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { followChanged } from './followChanged.ts'

/** Follows an actor. Whoever follows already, or was turned away, is told how that stands. */
export async function follow(
  federation: FederationDomain,
  { actorId }: { actorId: string },
): Promise<Outcome<Follow>> {
  policy.require(federation.viewer, 'actor.follow')
  const follower = await ownActor(federation)
  const found = await findActor(federation, actorId, 'actorId')
  if (!found.ok) return found
  const followed = found.value
  if (followed.id === follower.id) return failed(oneself)
  const now = federation.clock.now()
  const id = newId()
  const pair = { followerId: follower.id, followedId: followed.id }
  return federation.knex.transaction(async (trx) => {
    await Follow.query(trx)
      .insert({
        ...pair,
        id,
        state: followed.approvesFollowers ? 'pending' : 'accepted',
        createdAt: now,
        acceptedAt: followed.approvesFollowers ? null : now,
      })
      .onConflict(['followerId', 'followedId'])
      .ignore()
    const stands = await Follow.query(trx).findOne(pair).throwIfNotFound()
    if (stands.id === id) await emit(trx, 'federation', followChanged(federation, stands))
    return done(stands)
  })
}

const oneself = validationError(['input', 'actorId'], 'You cannot follow yourself.')
