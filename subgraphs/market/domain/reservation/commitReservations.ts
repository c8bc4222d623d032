import type { Knex } from 'knex'
import { Reservation } from '../../models/Reservation.ts'
import { ReservationPart } from '../../models/ReservationPart.ts'
import { relist } from '../relist.ts'
import { type LockedLevel, lockLevels } from '../stock/lockLevels.ts'
import { recordMovements, type StockMovement } from '../stock/recordMovements.ts'
import type { ReservationDomain } from './ReservationDomain.ts'
import { takeFromShelves } from './takeFromShelves.ts'

export type CommitOutcome = 'committed' | 'recommitted' | 'lost'

export interface CommitResult {
  readonly reservationId: string
  readonly outcome: CommitOutcome
}

/** Sells what was held. What has run out is taken again if it can be, and lost if not. */
export async function commitReservations(
  market: ReservationDomain,
  orderId: string,
  ids: readonly string[],
): Promise<readonly CommitResult[]> {
  const outcomes = await market.knex.transaction(async (trx) => {
    const found = await Reservation.query(trx)
      .whereIn('id', [...ids])
      .orderBy('id')
      .forNoKeyUpdate()
    const outcomes = new Map<string, CommitOutcome>()
    for (const each of found) if (isSettled(each)) outcomes.set(each.id, outcomeOf(each, orderId))
    const open = found.filter((each) => !isSettled(each))
    const levels = await lockLevels(
      trx,
      open.map(({ variantId }) => variantId),
    )
    const sold = await sellHeld(
      trx,
      levels,
      open.filter(({ status }) => status === 'held'),
    )
    const retaken = await retake(
      market,
      trx,
      after(levels, sold.movements),
      open.filter(({ status }) => status !== 'held'),
    )
    const productIds = await recordMovements(market, trx, [...sold.movements, ...retaken.movements])
    await settle(market, trx, orderId, sold.ids, { status: 'committed' })
    await settle(market, trx, orderId, retaken.ids, { status: 'committed', recommitted: true })
    await settle(market, trx, orderId, retaken.lost, { status: 'lost' })
    for (const id of sold.ids) outcomes.set(id, 'committed')
    for (const id of retaken.ids) outcomes.set(id, 'recommitted')
    await relist(trx, productIds)
    return outcomes
  })
  return ids.map((reservationId) => ({ reservationId, outcome: outcomes.get(reservationId) ?? 'lost' }))
}

const isSettled = ({ status }: Reservation) => status === 'committed' || status === 'lost'

/** What was sold to another order is lost for this one. */
const outcomeOf = (reservation: Reservation, orderId: string): CommitOutcome => {
  if (reservation.status === 'lost' || reservation.orderId !== orderId) return 'lost'
  return reservation.recommitted ? 'recommitted' : 'committed'
}

interface Sold {
  readonly ids: readonly string[]
  readonly movements: readonly StockMovement[]
}

async function sellHeld(
  trx: Knex.Transaction,
  levels: readonly LockedLevel[],
  held: readonly Reservation[],
): Promise<Sold> {
  const ids = held.map(({ id }) => id)
  const parts = await ReservationPart.query(trx).whereIn('reservationId', ids)
  return { ids, movements: selling(levels, parts, true) }
}

async function retake(
  market: ReservationDomain,
  trx: Knex.Transaction,
  levels: readonly LockedLevel[],
  ended: readonly Reservation[],
): Promise<Sold & { readonly lost: readonly string[] }> {
  const ids: string[] = []
  const lost: string[] = []
  let movements: StockMovement[] = []
  // by variant, as whoever changes a cycle locks what it offers
  for (const reservation of [...ended].sort(byVariant)) {
    const left = after(levels, movements)
    const { parts, short } = takeFromShelves(left, [reservation])
    const isTaken = short.size === 0 && (await market.cycles.retake(trx, reservation.id))
    if (!isTaken) {
      lost.push(reservation.id)
      continue
    }
    await ReservationPart.query(trx).delete().where('reservationId', reservation.id)
    await ReservationPart.query(trx).insert([...parts])
    movements = [...movements, ...selling(left, parts, false)]
    ids.push(reservation.id)
  }
  return { ids, lost, movements }
}

const byVariant = (one: Reservation, other: Reservation) => (one.variantId < other.variantId ? -1 : 1)

/** What is made to order leaves the shelf only as far as it stands on it. */
function selling(
  levels: readonly LockedLevel[],
  parts: readonly Pick<ReservationPart, 'reservationId' | 'variantId' | 'locationId' | 'quantity'>[],
  wasHeld: boolean,
): readonly StockMovement[] {
  const onShelf = new Map(levels.map((level) => [shelf(level), level]))
  const gone = new Map<string, number>()
  return parts.map(({ reservationId, variantId, locationId, quantity }) => {
    const key = shelf({ variantId, locationId })
    const level = onShelf.get(key)
    const there = (level?.onHand ?? 0) - (gone.get(key) ?? 0)
    const leaves = level?.onDemand ? Math.min(quantity, Math.max(there, 0)) : quantity
    gone.set(key, (gone.get(key) ?? 0) + leaves)
    const place = { reservationId, variantId, locationId }
    return { ...place, delta: -leaves, reservedDelta: wasHeld ? -quantity : 0, reason: 'commit' as const }
  })
}

/** The shelves as they are once these movements are made. */
const after = (levels: readonly LockedLevel[], movements: readonly StockMovement[]) =>
  levels.map((level) => {
    const own = movements.filter((each) => shelf(each) === shelf(level))
    return {
      ...level,
      onHand: own.reduce((sum, { delta }) => sum + delta, level.onHand),
      reserved: own.reduce((sum, { reservedDelta }) => sum + reservedDelta, level.reserved),
    }
  })

const shelf = ({ variantId, locationId }: { variantId: string; locationId: string }) =>
  `${variantId} ${locationId}`

async function settle(
  market: ReservationDomain,
  trx: Knex.Transaction,
  orderId: string,
  ids: readonly string[],
  changes: { readonly status: 'committed' | 'lost'; readonly recommitted?: boolean },
): Promise<void> {
  if (ids.length === 0) return
  await Reservation.query(trx)
    .whereIn('id', [...ids])
    .patch({ ...changes, orderId, settledAt: market.clock.now() })
}
