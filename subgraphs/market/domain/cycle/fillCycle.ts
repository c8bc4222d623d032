import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { CycleContent } from './CycleContent.ts'
import type { CycleItemInput, PickupInput } from './cycleFields.ts'

/** Makes these the items and the pickups of a cycle, and no others; what was ordered of those that stay still counts. */
export async function fillCycle(
  trx: Knex.Transaction,
  cycleId: string,
  { items, pickups }: CycleContent,
): Promise<void> {
  await lockContent(trx, cycleId)
  if (items) await replaceItems(trx, cycleId, items)
  if (pickups) await replacePickups(trx, cycleId, pickups)
}

/** In the order in which buyers take of it, so that nobody waits in a ring. */
async function lockContent(trx: Knex.Transaction, cycleId: string): Promise<void> {
  await trx.raw('select from market.order_cycle_items where cycle_id = ? order by variant_id for update', [
    cycleId,
  ])
  await trx.raw('select from market.pickups where cycle_id = ? order by id for update', [cycleId])
}

async function replaceItems(trx: Knex.Transaction, cycleId: string, items: readonly CycleItemInput[]) {
  const ids = items.map(({ variantId }) => variantId)
  await trx('market.order_cycle_items').where({ cycleId }).whereNotIn('variantId', ids).delete()
  if (items.length === 0) return
  const rows = items.map(({ variantId, priceMinor, cap }) => ({
    cycleId,
    variantId,
    priceOverrideMinor: priceMinor,
    cap,
  }))
  await trx('market.order_cycle_items')
    .insert(rows)
    .onConflict(['cycleId', 'variantId'])
    .merge(['priceOverrideMinor', 'cap'])
}

async function replacePickups(trx: Knex.Transaction, cycleId: string, pickups: readonly PickupInput[]) {
  const kept = pickups.flatMap(({ id }) => id ?? [])
  await trx('market.pickups').where({ cycleId }).whereNotIn('id', kept).delete()
  for (const { id, ...pickup } of pickups)
    if (id) await trx('market.pickups').where({ id }).update(pickup)
    else await trx('market.pickups').insert({ ...pickup, id: newId(), cycleId })
}
