import { OrderCycle } from '../../models/OrderCycle.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { moveCycle } from './moveCycle.ts'

/**
 * Opens and closes the cycles whose time has come, each in a transaction of its own. Whoever comes second finds nothing to do:
 * a cycle is moved in the version in which it was seen.
 */
export async function turnCycles(market: MarketDomain): Promise<void> {
  const now = market.clock.now()
  const due = await OrderCycle.query(market.knex)
    .where((cycle) => cycle.where('status', 'draft').where('opensAt', '<=', now))
    .orWhere((cycle) => cycle.where('status', 'open').where('closesAt', '<=', now))
    .orderBy(['closesAt', 'id'])
  for (const cycle of due)
    await market.knex.transaction(async (trx) => {
      const opened = cycle.status === 'draft' ? await moveCycle(market, trx, cycle, 'open') : null
      const open = opened?.ok ? opened.value : cycle
      if (open.status === 'open' && open.closesAt <= now) await moveCycle(market, trx, open, 'closed')
    })
}
