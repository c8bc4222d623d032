import { Reservation } from '../../models/Reservation.ts'
import { endHolds } from './endHolds.ts'
import type { ReservationDomain } from './ReservationDomain.ts'

/** Gives back what is held. Whatever ended already stays as it is. */
export async function releaseReservations(market: ReservationDomain, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await market.knex.transaction(async (trx) => {
    const held = await Reservation.query(trx)
      .whereIn('id', [...ids])
      .where('status', 'held')
      .orderBy('id')
      .forNoKeyUpdate()
    await endHolds(market, trx, held, 'released')
  })
}
