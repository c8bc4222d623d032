import { Reservation } from '../../models/Reservation.ts'
import { endHolds } from './endHolds.ts'
import type { ReservationDomain } from './ReservationDomain.ts'

interface Released {
  readonly reservations: readonly string[]
  /** What the holds were asked with. */
  readonly keys: readonly string[]
}

/** Gives back what is held. Whatever ended already stays as it is. */
export async function releaseReservations(
  market: ReservationDomain,
  { reservations, keys }: Released,
): Promise<void> {
  if (reservations.length === 0 && keys.length === 0) return
  await market.knex.transaction(async (trx) => {
    const held = await Reservation.query(trx)
      .where('status', 'held')
      .where((which) => which.whereIn('id', [...reservations]).orWhereIn('key', [...keys]))
      .orderBy('id')
      .forNoKeyUpdate()
    await endHolds(market, trx, held, 'released')
  })
}
