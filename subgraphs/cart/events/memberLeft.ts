import type { Clock } from '@rose-ash/domain'
import type { EventHandler } from '@rose-ash/jobs'
import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import { forgetMember } from '../domain/erasure/forgetMember.ts'

const dayMs = 86_400_000

/** Whoever leaves has no cart here, and orders that are nobody's; again a day later, for what a token that was still good has done since. */
export const memberLeft =
  (clock: Clock): EventHandler<'identity.user.deleted'> =>
  async ({ payload: { userId } }, { trx }) => {
    const at = clock.now()
    await forgetMember(trx, userId, at)
    const runAt = new Date(at.getTime() + dayMs)
    await enqueue(trx, 'cart.forgetMember', { userId }, { runAt, jobKey: `cart.forgetMember:${userId}` })
  }
