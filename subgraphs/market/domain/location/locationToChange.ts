import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { Shop } from '../../models/Shop.ts'
import { StockLocation } from '../../models/StockLocation.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { signedIn } from '../signedIn.ts'

/** The location that the input names under `field`, with its shop, unless the viewer may not know of it. */
export async function locationToChange(
  market: MarketDomain,
  id: string,
  field: string,
): Promise<Outcome<{ location: StockLocation; shop: Shop }>> {
  signedIn(market)
  const location = isId(id)
    ? await StockLocation.query(market.knex).findById(id).whereNull('removedAt')
    : undefined
  const shop = location && (await Shop.query(market.knex).findById(location.shopId))
  if (!location || !shop || !policy.can(market.viewer, 'shop.seeInside', shop))
    return failed(notFoundError(['input', field], 'There is no such location.'))
  return done({ location, shop })
}
