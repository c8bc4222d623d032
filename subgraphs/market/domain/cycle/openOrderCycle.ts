import type { Seen } from '@rose-ash/db'
import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import type { OrderCycle } from '../../models/OrderCycle.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { cycleConstraints } from './cycleConstraints.ts'
import { cycleToChange } from './cycleToChange.ts'
import { moveCycle } from './moveCycle.ts'

/** Opens a cycle now, before its time. One that is open already stays so. */
export async function openOrderCycle(market: MarketDomain, seen: Seen): Promise<Outcome<OrderCycle>> {
  const found = await cycleToChange(market, seen.id)
  if (!found.ok) return found
  policy.require(market.viewer, 'orderCycle.open', found.value.shop)
  const { cycle } = found.value
  if (cycle.status === 'open') return done(cycle)
  if (cycle.status !== 'draft')
    return failed(validationError(['input', 'id'], 'This cycle is over. Clone it for another one.'))
  const now = market.clock.now()
  if (cycle.closesAt <= now)
    return failed(
      validationError(['input', 'id'], 'Its time to close has passed. Give it a later one first.'),
    )
  return market.knex
    .transaction((trx) => moveCycle(market, trx, seen, 'open', cycle.opensAt > now ? { opensAt: now } : {}))
    .catch(cycleConstraints)
}
