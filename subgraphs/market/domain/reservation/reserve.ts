import { MalformedQuestion } from '@rose-ash/contracts'
import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Reservation } from '../../models/Reservation.ts'
import { ReservationPart } from '../../models/ReservationPart.ts'
import { relist } from '../relist.ts'
import { lockLevels } from '../stock/lockLevels.ts'
import { recordMovements } from '../stock/recordMovements.ts'
import { expireReservations } from './expireReservations.ts'
import type { ReservationDomain } from './ReservationDomain.ts'
import { type Part, takeFromShelves } from './takeFromShelves.ts'

export interface ReserveInput {
  readonly key: string
  readonly ttlSeconds: number
  readonly items: readonly ReserveItem[]
}

export interface ReserveItem {
  readonly line: string
  readonly variantId: string
  readonly quantity: number
  readonly pickupId: string | null
}

export type Reserved =
  | {
      readonly kind: 'reserved'
      readonly expiresAt: Date
      readonly reservations: readonly { readonly line: string; readonly reservationId: string }[]
    }
  | {
      readonly kind: 'short'
      readonly lines: readonly { readonly line: string; readonly available: number }[]
    }

/** Holds all of it for a time, or nothing. The same key answers the same again while its holds live. */
export async function reserve(market: ReservationDomain, input: ReserveInput): Promise<Reserved> {
  if (new Set(input.items.map(({ line }) => line)).size < input.items.length)
    throw new MalformedQuestion('Two items have the same line.')
  await expireReservations(market, { key: input.key })
  try {
    return await market.knex.transaction((trx) => hold(market, trx, input))
  } catch (error) {
    if (!(error instanceof Short)) throw error
    const lines = input.items.flatMap(({ line }) => {
      const available = error.available.get(line)
      return available === undefined ? [] : [{ line, available }]
    })
    return { kind: 'short', lines }
  }
}

async function hold(
  market: ReservationDomain,
  trx: Knex.Transaction,
  { key, ttlSeconds, items }: ReserveInput,
): Promise<Reserved> {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('market.reserve:' || ?, 0))`, [key])
  const known = await Reservation.query(trx).where({ key }).whereIn('status', ['held', 'committed'])
  if (known.length > 0) return again(known, items)

  const now = market.clock.now()
  const expiresAt = new Date(now.getTime() + ttlSeconds * 1000)
  const reservations = items.map((item) => ({ id: newId(), key, ...item }))
  const lineOf = new Map(reservations.map(({ id, line }) => [id, line]))
  const onSale = await variantsOnSale(trx, items)
  const asked = reservations.filter(({ variantId }) => onSale.has(variantId))
  const { parts, short } = takeFromShelves(await lockLevels(trx, [...onSale.keys()]), asked)
  const available = new Map([...short].map(([id, left]) => [lineOf.get(id) ?? '', left]))
  for (const { line, variantId } of reservations) if (!onSale.has(variantId)) available.set(line, 0)
  for (const { line, most } of aboveLimit(reservations, onSale))
    available.set(line, Math.min(most, available.get(line) ?? most))
  if (available.size > 0) throw new Short(available)

  const rows = reservations.map((each) => ({ ...each, status: 'held' as const, createdAt: now, expiresAt }))
  await Reservation.query(trx).insert(rows)
  await ReservationPart.query(trx).insert([...parts])
  const productIds = await recordMovements(market, trx, parts.map(reserving))
  const full = await market.cycles.claim(
    trx,
    now,
    key,
    reservations.map(({ id, variantId, quantity, pickupId }) => ({
      reservationId: id,
      variantId,
      quantity,
      pickupId,
    })),
  )
  if (full.length > 0)
    throw new Short(new Map(full.map((each) => [lineOf.get(each.reservationId) ?? '', each.available])))
  await relist(trx, productIds)
  return {
    kind: 'reserved',
    expiresAt,
    reservations: reservations.map(({ id, line }) => ({ line, reservationId: id })),
  }
}

const reserving = ({ quantity, ...part }: Part) => ({
  ...part,
  delta: 0,
  reservedDelta: quantity,
  reason: 'reserve' as const,
})

/** What the key holds already, if that is what is asked for now. */
function again(known: readonly Reservation[], items: readonly ReserveItem[]): Reserved {
  const byLine = new Map(known.map((each) => [each.line, each]))
  const reservations = items.flatMap(({ line, variantId, quantity, pickupId }) => {
    const held = byLine.get(line)
    const isSame = held?.variantId === variantId && held.quantity === quantity && held.pickupId === pickupId
    return held && isSame ? [{ line, reservationId: held.id }] : []
  })
  const [first] = known
  if (!first || reservations.length < items.length || known.length > items.length)
    throw new MalformedQuestion('This key holds other items.')
  return { kind: 'reserved', expiresAt: first.expiresAt, reservations }
}

/** The most that one order may hold of each variant that anybody may buy now. */
async function variantsOnSale(
  trx: Knex.Transaction,
  items: readonly ReserveItem[],
): Promise<ReadonlyMap<string, number | null>> {
  const { rows } = await trx.raw<{ rows: { id: string; maxPerOrder: number | null }[] }>(
    `select variant.id, variant.max_per_order as "maxPerOrder"
     from market.product_variants as variant
     join market.products as product on product.id = variant.product_id and product.listed
     join market.shops as shop on shop.id = variant.shop_id and shop.status = 'active'
     where variant.id = any (?::uuid[]) and variant.deleted_at is null and exists (
       select from market.prices where variant_id = variant.id and price_list = 'default'
         and currency = shop.currency and upper_inf(valid_during))`,
    [items.map(({ variantId }) => variantId)],
  )
  return new Map(rows.map(({ id, maxPerOrder }) => [id, maxPerOrder]))
}

function aboveLimit(
  items: readonly ReserveItem[],
  limits: ReadonlyMap<string, number | null>,
): readonly { readonly line: string; readonly most: number }[] {
  const asked = new Map<string, number>()
  for (const { variantId, quantity } of items) asked.set(variantId, (asked.get(variantId) ?? 0) + quantity)
  return items.flatMap(({ line, variantId }) => {
    const most = limits.get(variantId) ?? null
    return most !== null && (asked.get(variantId) ?? 0) > most ? [{ line, most }] : []
  })
}

/** Ends the transaction, so that nothing of it remains. */
class Short extends Error {
  readonly available: ReadonlyMap<string, number>

  constructor(available: ReadonlyMap<string, number>) {
    super('not everything can be held')
    this.available = available
  }
}
