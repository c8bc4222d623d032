import type { Seen } from '@rose-ash/db'
import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import type { OrderCycle } from '../../models/OrderCycle.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { cycleToChange } from './cycleToChange.ts'
import { moveCycle } from './moveCycle.ts'

/** Notes that everything ordered in a closed cycle was handed over. */
export async function processOrderCycle(market: MarketDomain, seen: Seen): Promise<Outcome<OrderCycle>> {
  const found = await cycleToChange(market, seen.id)
  if (!found.ok) return found
  policy.require(market.viewer, 'orderCycle.process', found.value.shop)
  const { cycle } = found.value
  if (cycle.status === 'processed') return done(cycle)
  if (cycle.status !== 'closed') return failed(validationError(['input', 'id'], 'Close the cycle first.'))
  return market.knex.transaction((trx) => moveCycle(market, trx, seen, 'processed'))
}
