import type { Knex } from 'knex'
import { raw } from 'objection'
import { Reservation } from '../../models/Reservation.ts'
import { ReservationPart } from '../../models/ReservationPart.ts'
import { StockLocation } from '../../models/StockLocation.ts'
import { relist } from '../relist.ts'
import { type LockedLevel, lockLevels } from '../stock/lockLevels.ts'
import { recordMovements } from '../stock/recordMovements.ts'
import type { ReservationDomain } from './ReservationDomain.ts'

export interface Returned {
  readonly reservationId: string
  readonly quantity: number
}

/** Puts back on the shelf what was sold, at most as much as was sold. The same key does it once. */
export async function restock(
  market: ReservationDomain,
  key: string,
  returns: readonly Returned[],
): Promise<void> {
  await market.knex.transaction(async (trx) => {
    const [first] = await trx('market.restocks')
      .insert({ key, at: market.clock.now() })
      .onConflict('key')
      .ignore()
      .returning('key')
    if (!first) return
    const sold = await Reservation.query(trx)
      .whereIn(
        'id',
        returns.map(({ reservationId }) => reservationId),
      )
      .where('status', 'committed')
      .orderBy('id')
      .forNoKeyUpdate()
    const back = sold.flatMap((reservation) => {
      const asked = returns.filter(({ reservationId }) => reservationId === reservation.id)
      const total = asked.reduce((sum, { quantity }) => sum + quantity, 0)
      const quantity = Math.min(total, reservation.quantity - reservation.returned)
      return quantity > 0
        ? [{ reservationId: reservation.id, variantId: reservation.variantId, quantity }]
        : []
    })
    if (back.length === 0) return
    const levels = await lockLevels(
      trx,
      back.map(({ variantId }) => variantId),
    )
    const open = await StockLocation.query(trx)
      .whereIn(
        'id',
        levels.map(({ locationId }) => locationId),
      )
      .whereNull('removedAt')
    const isOpen = (locationId: string) => open.some(({ id }) => id === locationId)
    const shelved = await backToParts(trx, back)
    const productIds = await recordMovements(
      market,
      trx,
      shelved.map(({ reservationId, variantId, locationId, quantity }) => ({
        ...{ reservationId, variantId, delta: quantity, reservedDelta: 0 },
        locationId: standing(levels, isOpen, variantId, locationId),
        reason: 'return' as const,
      })),
    )
    for (const { reservationId, quantity } of back)
      await Reservation.query(trx)
        .findById(reservationId)
        .patch({ returned: raw('returned + ?::integer', [quantity]) })
    await market.cycles.giveBack(trx, back)
    await relist(trx, productIds)
  })
}

/** Goods go back to where they came from. */
async function backToParts(trx: Knex.Transaction, back: readonly Returned[]): Promise<ReservationPart[]> {
  const parts = await ReservationPart.query(trx)
    .whereIn(
      'reservationId',
      back.map(({ reservationId }) => reservationId),
    )
    .orderBy(['reservationId', 'locationId'])
  const shelved: ReservationPart[] = []
  for (const { reservationId, quantity } of back) {
    let missing = quantity
    for (const part of parts.filter((each) => each.reservationId === reservationId)) {
      const fits = Math.min(missing, part.quantity - part.returned)
      if (fits === 0) continue
      missing -= fits
      await ReservationPart.query(trx)
        .findById([reservationId, part.locationId])
        .patch({ returned: part.returned + fits })
      shelved.push(ReservationPart.fromJson({ ...part.$toJson(), quantity: fits }))
    }
  }
  return shelved
}

/** A place that is gone is stood in for by the shop's own. */
const standing = (
  levels: readonly LockedLevel[],
  isOpen: (locationId: string) => boolean,
  variantId: string,
  locationId: string,
): string => {
  const own = levels.filter((level) => level.variantId === variantId && isOpen(level.locationId))
  return (own.find((level) => level.locationId === locationId) ?? own[0])?.locationId ?? locationId
}
