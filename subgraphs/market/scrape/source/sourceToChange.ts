import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { signedIn } from '../../domain/signedIn.ts'
import { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Shop } from '../../models/Shop.ts'
import { policy } from '../../policy.ts'

/** The source that the input names under `field`, with its shop, unless the viewer may not know of it. */
export async function sourceToChange(
  market: MarketDomain,
  id: string,
  field: string,
): Promise<Outcome<{ source: ScrapeSource; shop: Shop }>> {
  signedIn(market)
  const source = isId(id)
    ? await ScrapeSource.query(market.knex).findById(id).withGraphFetched('shop')
    : undefined
  if (!source?.shop || !policy.can(market.viewer, 'shop.seeInside', source.shop))
    return failed(notFoundError(['input', field], 'There is no such source.'))
  return done({ source, shop: source.shop })
}
