import { TicketHold } from '../../models/TicketHold.ts'
import { endHolds } from './endHolds.ts'
import type { HoldDomain } from './HoldDomain.ts'

const batch = 100

/**
 * Gives back what was held for its time and not sold; of one key, or all of it. Answers how many ended. Holds that somebody is
 * selling at this moment are left to them.
 */
export async function expireHolds(
  events: HoldDomain,
  { key, signal }: { readonly key?: string; readonly signal?: AbortSignal } = {},
): Promise<number> {
  const due = events.clock.now()
  let expired = 0
  let found: number
  do {
    found = await events.knex.transaction(async (trx) => {
      const query = TicketHold.query(trx)
        .where('status', 'held')
        .where('expiresAt', '<=', due)
        .orderBy(['expiresAt', 'id'])
        .limit(batch)
        .forNoKeyUpdate()
        .skipLocked()
      const held = await (key === undefined ? query : query.where({ key }))
      await endHolds(events, trx, held, 'expired')
      return held.length
    })
    expired += found
  } while (found === batch && !signal?.aborted)
  return expired
}
