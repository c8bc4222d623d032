import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { Product } from '../../models/Product.ts'
import type { Shop } from '../../models/Shop.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { signedIn } from '../signedIn.ts'

/** The product that the input names under `field`, with its shop, unless the viewer may not know of it. */
export async function productToChange(
  market: MarketDomain,
  id: string,
  field: string,
): Promise<Outcome<{ product: Product; shop: Shop }>> {
  signedIn(market)
  const product = isId(id)
    ? await Product.query(market.knex).findById(id).withGraphFetched('shop')
    : undefined
  const shop = product?.shop
  if (!product || !shop || !(product.listed || policy.can(market.viewer, 'shop.seeInside', shop)))
    return failed(notFoundError(['input', field], 'There is no such product.'))
  return done({ product, shop })
}
