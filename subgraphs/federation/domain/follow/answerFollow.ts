import { changeRow, emit, type Seen } from '@rose-ash/db'
import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { Actor } from '../../models/Actor.ts'
import { Follow } from '../../models/Follow.ts'
import { policy } from '../../policy.ts'
import type { FederationDomain } from '../FederationDomain.ts'
import { followChanged } from './followChanged.ts'

/** Lets a follower in or turns one away. The same answer twice is one answer. */
export async function answerFollow(
  federation: FederationDomain,
  seen: Seen,
  action: 'follow.accept' | 'follow.reject',
): Promise<Outcome<Follow>> {
  const follow = isId(seen.id) ? await Follow.query(federation.knex).findById(seen.id) : undefined
  if (!follow) return failed(notFoundError(['input', 'id'], 'There is no such follow.'))
  const followed = await Actor.query(federation.knex).findById(follow.followedId).throwIfNotFound()
  policy.require(federation.viewer, action, followed)
  const state = action === 'follow.accept' ? 'accepted' : 'rejected'
  if (follow.state === state) return done(follow)
  const acceptedAt = state === 'accepted' ? federation.clock.now() : null
  return federation.knex.transaction(async (trx) => {
    const changed = await changeRow(Follow, trx, seen, { state, acceptedAt })
    if (changed.ok) await emit(trx, 'federation', followChanged(federation, changed.value))
    return changed
  })
}
