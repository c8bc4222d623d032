import { Reservation } from '../../models/Reservation.ts'
import { endHolds } from './endHolds.ts'
import type { ReservationDomain } from './ReservationDomain.ts'

const batch = 100

/**
 * Gives back what was held for its time and not sold; of one key, or all of it. Answers how many ended. Holds that somebody is
 * selling at this moment are left to them.
 */
export async function expireReservations(
  market: ReservationDomain,
  { key, signal }: { readonly key?: string; readonly signal?: AbortSignal } = {},
): Promise<number> {
  const due = market.clock.now()
  let expired = 0
  let found: number
  do {
    found = await market.knex.transaction(async (trx) => {
      const query = Reservation.query(trx)
        .where('status', 'held')
        .where('expiresAt', '<=', due)
        .orderBy(['expiresAt', 'id'])
        .limit(batch)
        .forNoKeyUpdate()
        .skipLocked()
      const held = await (key === undefined ? query : query.where({ key }))
      await endHolds(market, trx, held, 'expired')
      return held.length
    })
    expired += found
  } while (found === batch && !signal?.aborted)
  return expired
}
