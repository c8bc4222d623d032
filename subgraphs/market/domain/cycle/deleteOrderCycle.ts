import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { OrderCycle } from '../../models/OrderCycle.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { cycleConstraints } from './cycleConstraints.ts'
import { cycleToChange } from './cycleToChange.ts'
import { relistShop } from './relistShop.ts'
import { tellOfCycle } from './tellOfCycle.ts'

/** Removes a cycle in which nobody has ordered. Without its last one a shop sells all the time again. */
export async function deleteOrderCycle(market: MarketDomain, seen: Seen): Promise<Outcome<OrderCycle>> {
  const found = await cycleToChange(market, seen.id)
  if (!found.ok) return found
  policy.require(market.viewer, 'orderCycle.delete', found.value.shop)
  return market.knex
    .transaction(async (trx) => {
      const removed = await removeRow(OrderCycle, trx, seen)
      if (!removed.ok) return removed
      await relistShop(trx, removed.value.shopId)
      await tellOfCycle(market, trx, 'market.order_cycle.changed', removed.value)
      return removed
    })
    .catch(cycleConstraints)
}
