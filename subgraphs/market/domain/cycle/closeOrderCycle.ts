import type { Seen } from '@rose-ash/db'
import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import type { OrderCycle } from '../../models/OrderCycle.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { cycleToChange } from './cycleToChange.ts'
import { moveCycle } from './moveCycle.ts'

/** Closes a cycle now, before its time. One that is closed already stays so. */
export async function closeOrderCycle(market: MarketDomain, seen: Seen): Promise<Outcome<OrderCycle>> {
  const found = await cycleToChange(market, seen.id)
  if (!found.ok) return found
  policy.require(market.viewer, 'orderCycle.close', found.value.shop)
  const { cycle } = found.value
  if (cycle.status === 'closed') return done(cycle)
  if (cycle.status !== 'open')
    return failed(validationError(['input', 'id'], 'Only an open cycle can be closed.'))
  const now = market.clock.now()
  return market.knex.transaction((trx) =>
    moveCycle(market, trx, seen, 'closed', cycle.closesAt > now ? { closesAt: now } : {}),
  )
}
