import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { OrderCycle } from '../../models/OrderCycle.ts'
import { Shop } from '../../models/Shop.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { signedIn } from '../signedIn.ts'

/** The cycle that the input names, with its shop, unless the viewer may not know of it: drafts are the shop's own. */
export async function cycleToChange(
  market: MarketDomain,
  id: string,
): Promise<Outcome<{ cycle: OrderCycle; shop: Shop }>> {
  signedIn(market)
  const cycle = isId(id) ? await OrderCycle.query(market.knex).findById(id) : undefined
  const shop = cycle && (await Shop.query(market.knex).findById(cycle.shopId))
  const isPublic = cycle?.status !== 'draft' && shop?.status !== 'closed'
  if (!cycle || !shop || !(isPublic || policy.can(market.viewer, 'shop.seeInside', shop)))
    return failed(notFoundError(['input', 'id'], 'There is no such order cycle.'))
  return done({ cycle, shop })
}
