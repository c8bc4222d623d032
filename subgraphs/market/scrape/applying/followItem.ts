import type { MarketDomain } from '../../domain/MarketDomain.ts'
import type { ScrapeItem } from '../../models/ScrapeItem.ts'
import { ScrapeItemVariant } from '../../models/ScrapeItemVariant.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { GtinMatch } from '../matching/findByGtin.ts'
import { bringProduct } from './bringProduct.ts'
import { followProduct } from './followProduct.ts'
import { wantPictures } from './wantPictures.ts'

/**
 * Lets our product follow what the site shows now, and makes one where there is none. Within the caller's transaction, which
 * `market.knex` is; the item is left to the caller.
 *
 * @returns the id of our product
 * @throws NotApplied when a verb refused
 */
export async function followItem(
  market: MarketDomain,
  source: ScrapeSource,
  item: Pick<ScrapeItem, 'id' | 'extracted' | 'applied' | 'productId' | 'state'>,
  match: GtinMatch | null,
): Promise<string> {
  const { id: itemId, extracted: now, applied: before } = item
  await wantPictures(market.knex, itemId, now)
  if (item.productId === null && match === null) return bringProduct(market, { itemId, source, now })
  const productId = item.productId ?? match?.productId ?? ''
  if (item.productId === null)
    for (const [externalKey, variantId] of match?.variantIds ?? [])
      await ScrapeItemVariant.query(market.knex)
        .insert({ itemId, externalKey, variantId, isOurs: false })
        .onConflict(['itemId', 'externalKey'])
        .ignore()
  await followProduct(market, { itemId, source, productId, before, now, returns: item.state === 'gone' })
  return productId
}
