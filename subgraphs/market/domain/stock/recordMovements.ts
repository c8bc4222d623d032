import type { NewDomainEvent } from '@rose-ash/contracts'
import { insertMany } from '@rose-ash/db'
import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { announceAll } from '../announceAll.ts'
import type { MarketDomain } from '../MarketDomain.ts'

export interface StockMovement {
  readonly variantId: string
  readonly locationId: string
  /** How many more there are; fewer below zero. */
  readonly delta: number
  /** How many more are promised. */
  readonly reservedDelta: number
  readonly reason: 'receive' | 'adjust' | 'return' | 'transfer' | 'reserve' | 'release' | 'expire' | 'commit'
  readonly reservationId?: string | null
  readonly note?: string | null
  readonly key?: string | null
}

interface Changed {
  readonly variantId: string
  readonly productId: string
  readonly locationId: string
  readonly remaining: number
  readonly change: number
  readonly lowAt: number
  readonly onDemand: boolean
}

/**
 * Moves stock whose shelves the caller has locked, writes down why, and tells the others. Answers the products concerned, whose
 * lists the caller brings up to date last.
 */
export async function recordMovements(
  market: MarketDomain,
  trx: Knex.Transaction,
  movements: readonly StockMovement[],
): Promise<readonly string[]> {
  const moved = movements.filter(({ delta, reservedDelta }) => delta !== 0 || reservedDelta !== 0)
  if (moved.length === 0) return []
  await insertMany(
    trx,
    'market.stock_movements',
    moved.map(({ reservationId = null, note = null, key = null, ...movement }) => ({
      id: newId(),
      ...movement,
      reservationId,
      note,
      key,
      byUserId: market.viewer.userId,
      at: market.clock.now(),
    })),
  )
  const { rows } = await trx.raw<{ rows: Changed[] }>(
    `with moved as (
       select variant_id, location_id, sum(delta)::integer as delta, sum(reserved_delta)::integer as reserved_delta
       from unnest(?::uuid[], ?::uuid[], ?::integer[], ?::integer[])
         as moved (variant_id, location_id, delta, reserved_delta)
       group by variant_id, location_id
     )
     update market.stock_levels as level
     set on_hand = level.on_hand + moved.delta, reserved = level.reserved + moved.reserved_delta
     from moved join market.product_variants as variant on variant.id = moved.variant_id
     where level.variant_id = moved.variant_id and level.location_id = moved.location_id
     returning level.variant_id as "variantId", variant.product_id as "productId",
       level.location_id as "locationId", level.on_hand - level.reserved - level.allocated as remaining,
       moved.delta - moved.reserved_delta as change, level.low_at as "lowAt", level.on_demand as "onDemand"`,
    [
      moved.map(({ variantId }) => variantId),
      moved.map(({ locationId }) => locationId),
      moved.map(({ delta }) => delta),
      moved.map(({ reservedDelta }) => reservedDelta),
    ],
  )
  const variants = new Map(rows.map(({ variantId, productId }) => [variantId, productId]))
  await announceAll(market, trx, [
    ...[...variants].map(([variantId, productId]) =>
      newsOf('market.stock.changed', { variantId, productId }),
    ),
    ...rows
      .filter(becameLow)
      .map(({ variantId, productId, locationId, remaining }) =>
        newsOf('market.stock.low', { variantId, productId, locationId, quantity: remaining }),
      ),
  ])
  return [...new Set(variants.values())].sort()
}

const newsOf = (
  topic: 'market.stock.changed' | 'market.stock.low',
  payload: { variantId: string; productId: string; locationId?: string; quantity?: number },
) => ({ topic, aggregateType: 'ProductVariant', aggregateId: payload.variantId, payload }) as NewDomainEvent

const becameLow = ({ onDemand, remaining, lowAt, change }: Changed): boolean =>
  !onDemand && remaining <= lowAt && remaining - change > lowAt
