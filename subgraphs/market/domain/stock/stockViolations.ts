import type { Knex } from 'knex'

export interface StockViolation {
  readonly variantId: string
  /** Null where no shelf is at fault, but a reservation. */
  readonly locationId: string | null
  readonly reservationId: string | null
  /** One sentence for the operator. */
  readonly problem: string
}

const statement = `
  with moved as (
    select variant_id, location_id, sum(delta) as on_hand, sum(reserved_delta) as reserved
    from market.stock_movements group by variant_id, location_id
  ),
  promised as (
    select part.variant_id, part.location_id, sum(part.quantity) as quantity
    from market.reservation_parts as part join market.reservations as reservation on reservation.id = part.reservation_id
    where reservation.status = 'held' group by part.variant_id, part.location_id
  ),
  shelved as (
    select reservation_id, sum(quantity) as quantity, sum(returned) as returned
    from market.reservation_parts group by reservation_id
  )
  select level.variant_id as "variantId", level.location_id as "locationId", null::uuid as "reservationId",
    format('%s are on hand, but the movements say %s', level.on_hand, coalesce(moved.on_hand, 0)) as problem
  from market.stock_levels as level left join moved using (variant_id, location_id)
  where level.on_hand <> coalesce(moved.on_hand, 0)
  union all
  select level.variant_id, level.location_id, null,
    format('%s are promised, but the movements say %s', level.reserved, coalesce(moved.reserved, 0))
  from market.stock_levels as level left join moved using (variant_id, location_id)
  where level.reserved <> coalesce(moved.reserved, 0)
  union all
  select level.variant_id, level.location_id, null,
    format('%s are promised, but reservations hold %s', level.reserved, coalesce(promised.quantity, 0))
  from market.stock_levels as level left join promised using (variant_id, location_id)
  where level.reserved <> coalesce(promised.quantity, 0)
  union all
  select level.variant_id, level.location_id, null,
    format('%s are promised of %s on hand', level.reserved + level.allocated, level.on_hand)
  from market.stock_levels as level
  where not level.on_demand and (level.on_hand < 0 or level.reserved + level.allocated > level.on_hand)
  union all
  select reservation.variant_id, null, reservation.id,
    format('%s are reserved, but taken from shelves %s', reservation.quantity, coalesce(shelved.quantity, 0))
  from market.reservations as reservation left join shelved on shelved.reservation_id = reservation.id
  where reservation.status in ('held', 'committed') and reservation.quantity <> coalesce(shelved.quantity, 0)
  union all
  select reservation.variant_id, null, reservation.id,
    format('%s were returned, but %s to shelves', reservation.returned, coalesce(shelved.returned, 0))
  from market.reservations as reservation left join shelved on shelved.reservation_id = reservation.id
  where reservation.status = 'committed' and reservation.returned <> coalesce(shelved.returned, 0)
  limit 1000`

/** Where shelves, reservations and the log of movements do not agree; empty when all is well. At most a thousand. */
export async function stockViolations(knex: Knex): Promise<readonly StockViolation[]> {
  const { rows } = await knex.raw<{ rows: StockViolation[] }>(statement)
  return rows
}
