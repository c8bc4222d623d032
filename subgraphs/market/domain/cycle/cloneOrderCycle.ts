import { check, done, newId, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { OrderCycle } from '../../models/OrderCycle.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { cycleConstraints } from './cycleConstraints.ts'
import { cycleFields } from './cycleFields.ts'
import { cycleToChange } from './cycleToChange.ts'
import { tellOfCycle } from './tellOfCycle.ts'

const schema = z.object({
  id: z.string(),
  opensAt: cycleFields.at,
  name: cycleFields.name.nullish(),
})

export type CloneOrderCycleInput = z.input<typeof schema>

/**
 * Plans a cycle like another one, all times moved along with its opening: by the wall clock of its zone, so that what closed at
 * noon closes at noon when the clocks have changed in between. Nothing counts as ordered yet.
 */
export async function cloneOrderCycle(
  market: MarketDomain,
  input: CloneOrderCycleInput,
): Promise<Outcome<OrderCycle>> {
  const found = await cycleToChange(market, input.id)
  if (!found.ok) return found
  policy.require(market.viewer, 'orderCycle.clone', found.value.shop)
  const now = market.clock.now()
  const checked = check(
    schema.refine(({ opensAt }) => opensAt >= now, {
      path: ['opensAt'],
      message: 'That is over. A clone opens in the future.',
    }),
    input,
  )
  if (!checked.ok) return checked
  const { opensAt, name } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const id = newId()
      await copyCycle(trx, found.value.cycle, { id, opensAt, name: name ?? null, now })
      const clone = await OrderCycle.query(trx).findById(id).throwIfNotFound()
      await tellOfCycle(market, trx, 'market.order_cycle.changed', clone)
      return clone
    })
    .then(done, cycleConstraints)
}

interface Clone {
  readonly id: string
  readonly opensAt: Date
  readonly name: string | null
  readonly now: Date
}

async function copyCycle(trx: Knex.Transaction, { id: from }: OrderCycle, clone: Clone): Promise<void> {
  await trx.raw(
    `insert into market.order_cycles (id, shop_id, name, note, opens_at, closes_at, timezone, status, created_at)
     select :id, shop_id, coalesce(:name, name), note, :opensAt::timestamptz, ${moved('closes_at')}, timezone, 'draft', :now
     from market.order_cycles as cycle where id = :from`,
    { ...clone, from },
  )
  await trx.raw(
    `insert into market.order_cycle_items (cycle_id, variant_id, price_override_minor, cap)
     select :id, variant_id, price_override_minor, cap from market.order_cycle_items as item
     join market.product_variants as variant on variant.id = item.variant_id and variant.deleted_at is null
     where cycle_id = :from`,
    { id: clone.id, from },
  )
  const pickups: string[] = await trx('market.pickups').where({ cycleId: from }).pluck('id')
  await trx.raw(
    `insert into market.pickups (id, cycle_id, starts_at, ends_at, place, capacity)
     select twin.id, :id, ${moved('starts_at')}, ${moved('ends_at')}, place, capacity
     from market.pickups as pickup
     join unnest(:pickups::uuid[], :twins::uuid[]) as twin (of, id) on twin.of = pickup.id
     join market.order_cycles as cycle on cycle.id = pickup.cycle_id`,
    { id: clone.id, opensAt: clone.opensAt, pickups, twins: pickups.map(() => newId()) },
  )
}

/** SQL: an instant as far from the new opening as it was from the old, by the wall clock. */
const moved = (instant: string) =>
  `(${instant} at time zone cycle.timezone + (:opensAt::timestamptz at time zone cycle.timezone - cycle.opens_at at time zone cycle.timezone)) at time zone cycle.timezone`
