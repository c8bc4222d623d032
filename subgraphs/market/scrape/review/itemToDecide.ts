import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { signedIn } from '../../domain/signedIn.ts'
import { ScrapeItem } from '../../models/ScrapeItem.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Shop } from '../../models/Shop.ts'
import { policy } from '../../policy.ts'

interface Found {
  readonly item: ScrapeItem
  readonly source: ScrapeSource
  readonly shop: Shop
}

/** The item of the input, with source and shop, unless the viewer may not know of it. */
export async function itemToDecide(market: MarketDomain, id: string): Promise<Outcome<Found>> {
  signedIn(market)
  const item = isId(id)
    ? await ScrapeItem.query(market.knex).findById(id).withGraphFetched('source.shop')
    : undefined
  const source = item?.source
  if (!item || !source?.shop || !policy.can(market.viewer, 'shop.seeInside', source.shop))
    return failed(notFoundError(['input', 'id'], 'There is no such item.'))
  return done({ item, source, shop: source.shop })
}
