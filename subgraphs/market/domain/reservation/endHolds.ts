import type { Knex } from 'knex'
import { Reservation } from '../../models/Reservation.ts'
import { ReservationPart } from '../../models/ReservationPart.ts'
import { relist } from '../relist.ts'
import { lockLevels } from '../stock/lockLevels.ts'
import { recordMovements } from '../stock/recordMovements.ts'
import type { ReservationDomain } from './ReservationDomain.ts'

/** Gives back what these hold. They are held, and the caller has locked their rows. */
export async function endHolds(
  market: ReservationDomain,
  trx: Knex.Transaction,
  held: readonly Reservation[],
  status: 'released' | 'expired',
): Promise<void> {
  if (held.length === 0) return
  const ids = held.map(({ id }) => id)
  await lockLevels(
    trx,
    held.map(({ variantId }) => variantId),
  )
  const parts = await ReservationPart.query(trx).whereIn('reservationId', ids)
  const productIds = await recordMovements(
    market,
    trx,
    parts.map(({ reservationId, variantId, locationId, quantity }) => ({
      ...{ reservationId, variantId, locationId, delta: 0, reservedDelta: -quantity },
      reason: status === 'expired' ? ('expire' as const) : ('release' as const),
    })),
  )
  await Reservation.query(trx).whereIn('id', ids).patch({ status, settledAt: market.clock.now() })
  await market.cycles.giveBack(
    trx,
    ids.map((reservationId) => ({ reservationId })),
  )
  await relist(trx, productIds)
}
