import type { Knex } from 'knex'

export interface CycleReturn {
  readonly reservationId: string
  /** How many come back; all that are left of the reservation when left out. */
  readonly quantity?: number
}

interface Claim {
  readonly reservationId: string
  readonly cycleId: string
  readonly variantId: string
  readonly left: number
}

/**
 * Gives back what reservations took of a cycle: after a release, an expiry, or a refund that puts goods on the shelf. What was
 * given back already, or never claimed, is left alone, so it may be repeated for whole reservations. The pickup is free again
 * once nothing of its hold remains.
 */
export async function returnToCycle(trx: Knex.Transaction, returns: readonly CycleReturn[]): Promise<void> {
  const asked = new Map(returns.map((each) => [each.reservationId, each.quantity ?? Number.MAX_SAFE_INTEGER]))
  // In the order in which they are taken: first what counts against caps, then the pickups.
  const { rows } = await trx.raw<{ rows: Claim[] }>(
    `select reservation_id as "reservationId", cycle_id as "cycleId", variant_id as "variantId",
       quantity - returned as "left"
     from market.order_cycle_claims where reservation_id = any (?::uuid[]) and returned < quantity
     order by cycle_id, variant_id, reservation_id for update`,
    [[...asked.keys()]],
  )
  const back = rows.map((claim) => ({
    ...claim,
    quantity: Math.min(claim.left, asked.get(claim.reservationId) ?? 0),
  }))
  if (back.length === 0) return
  const reservationIds = back.map(({ reservationId }) => reservationId)
  await trx.raw(
    `with back as (
       select * from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::integer[])
         as back (reservation_id, cycle_id, variant_id, quantity)
     ),
     locked as (
       select cycle_id, variant_id from market.order_cycle_items
       where (cycle_id, variant_id) in (select cycle_id, variant_id from back)
       order by cycle_id, variant_id for update
     ),
     noted as (
       update market.order_cycle_claims as claim set returned = claim.returned + back.quantity
       from back where claim.reservation_id = back.reservation_id
     )
     update market.order_cycle_items as item set taken = item.taken - freed.quantity
     from (select cycle_id, variant_id, sum(quantity)::integer as quantity from back
       join locked using (cycle_id, variant_id) group by 1, 2) as freed
     where item.cycle_id = freed.cycle_id and item.variant_id = freed.variant_id`,
    [
      reservationIds,
      back.map(({ cycleId }) => cycleId),
      back.map(({ variantId }) => variantId),
      back.map(({ quantity }) => quantity),
    ],
  )
  await freePickups(trx, reservationIds)
}

async function freePickups(trx: Knex.Transaction, reservationIds: readonly string[]): Promise<void> {
  const touched = [[...reservationIds]]
  await trx.raw(
    `select from market.pickups where id in (
       select pickup_id from market.order_cycle_claims where reservation_id = any (?::uuid[]) and returned = quantity)
     order by id for update`,
    touched,
  )
  await trx.raw(
    `update market.pickups set taken = taken - freed.holds
     from (
       select pickup_id, count(*)::integer as holds
       from (
         select distinct pickup_id, hold from market.order_cycle_claims
         where reservation_id = any (?::uuid[]) and returned = quantity and pickup_id is not null
       ) as ended
       where not exists (select from market.order_cycle_claims as other where other.pickup_id = ended.pickup_id
         and other.hold = ended.hold and other.returned < other.quantity)
       group by pickup_id
     ) as freed
     where pickups.id = freed.pickup_id`,
    touched,
  )
}
