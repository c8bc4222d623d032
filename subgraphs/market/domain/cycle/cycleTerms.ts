import type { Knex } from 'knex'
import type { OrderTerms } from '../reservation/CycleRules.ts'
import { closedSentence } from './closedSentence.ts'

/** The terms of an order cycle; those of a shop that sells all the time ask for nothing. */
export interface CycleTerms extends OrderTerms {
  readonly variantId: string
  /** The open cycle; null in a shop that sells all the time, and while none is open. */
  readonly cycleId: string | null
}

interface Row {
  readonly variantId: string
  readonly byCycle: boolean
  readonly cycleId: string | null
  readonly closesAt: Date | null
  readonly isOffered: boolean
  readonly priceOverrideMinor: string | number | null
  readonly left: number | null
  readonly opensNextAt: Date | null
  readonly timezone: string | null
  readonly pickups: readonly PickupRow[]
}

interface PickupRow {
  readonly id: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly isOpen: boolean
}

const statement = `
  select variant.id as "variantId",
    exists (select from market.order_cycles where shop_id = variant.shop_id) as "byCycle",
    cycle.id as "cycleId", cycle.closes_at as "closesAt",
    cycle.id is not null and (item.cycle_id is not null
      or not exists (select from market.order_cycle_items where cycle_id = cycle.id)) as "isOffered",
    item.price_override_minor as "priceOverrideMinor", item.cap - item.taken as "left",
    following.opens_at as "opensNextAt", following.timezone,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', id, 'startsAt', starts_at, 'endsAt', ends_at, 'place', place,
        'isOpen', ends_at > :now::timestamptz and (capacity is null or taken < capacity)) order by starts_at, id)
      from (select * from market.pickups where cycle_id = cycle.id order by starts_at, id limit 50) as pickup
    ), '[]') as pickups
  from market.product_variants as variant
  left join market.order_cycles as cycle on cycle.shop_id = variant.shop_id and cycle.status = 'open'
    and cycle.opens_at <= :now::timestamptz and cycle.closes_at > :now::timestamptz
  left join market.order_cycle_items as item on item.cycle_id = cycle.id and item.variant_id = variant.id
  left join lateral (
    select opens_at, timezone from market.order_cycles
    where shop_id = variant.shop_id and status = 'draft' and closes_at > :now::timestamptz
    order by opens_at limit 1
  ) as following on cycle.id is null
  where variant.id = any (:variantIds::uuid[])`

/** On what terms each of these variants is ordered now, in one statement. A variant that does not exist has none. */
export async function cycleTerms(
  knex: Knex,
  now: Date,
  variantIds: readonly string[],
): Promise<ReadonlyMap<string, CycleTerms>> {
  if (variantIds.length === 0) return new Map()
  const { rows } = await knex.raw<{ rows: Row[] }>(statement, { now, variantIds: [...variantIds] })
  return new Map(rows.map((row) => [row.variantId, termsOf(row)]))
}

function termsOf(row: Row): CycleTerms {
  const { variantId, cycleId } = row
  const nothing = { variantId, cycleId, priceOverrideMinor: null, left: null, pickups: [] }
  if (!row.byCycle) return { ...nothing, closed: null }
  if (!row.isOffered) return { ...nothing, closed: closedSentence(row) }
  return {
    variantId,
    cycleId,
    closed: null,
    priceOverrideMinor: row.priceOverrideMinor === null ? null : Number(row.priceOverrideMinor),
    left: row.left,
    pickups: row.pickups.map((pickup) => ({
      ...pickup,
      startsAt: new Date(pickup.startsAt).toISOString(),
      endsAt: new Date(pickup.endsAt).toISOString(),
    })),
  }
}
