import { emit } from '@rose-ash/db'
import { done, isId, type Outcome } from '@rose-ash/domain'
import { Follow } from '../../models/Follow.ts'
import { policy } from '../../policy.ts'
import { ownActor } from '../actor/ownActor.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { followChanged } from './followChanged.ts'

/** Stops following; the value is the follow that was, or null when there was none. */
export async function unfollow(
  federation: FederationDomain,
  { actorId }: { actorId: string },
): Promise<Outcome<Follow | null>> {
  policy.require(federation.viewer, 'actor.unfollow')
  const follower = await ownActor(federation)
  if (!isId(actorId)) return done(null)
  return federation.knex.transaction(async (trx) => {
    const [gone] = await Follow.query(trx)
      .delete()
      .where({ followerId: follower.id, followedId: actorId })
      .returning('*')
    if (gone) await emit(trx, 'federation', followChanged(federation, gone))
    return done(gone ?? null)
  })
}
