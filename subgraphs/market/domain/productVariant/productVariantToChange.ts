import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Product } from '../../models/Product.ts'
import { ProductVariant } from '../../models/ProductVariant.ts'
import type { Shop } from '../../models/Shop.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productToChange } from '../product/productToChange.ts'
import { signedIn } from '../signedIn.ts'

interface Found {
  readonly variant: ProductVariant
  readonly product: Product
  readonly shop: Shop
}

/** The variant that the input names under `field`, with product and shop, unless the viewer may not know of it. */
export async function productVariantToChange(
  market: MarketDomain,
  id: string,
  field: string,
): Promise<Outcome<Found>> {
  signedIn(market)
  const variant = isId(id)
    ? await ProductVariant.query(market.knex).findById(id).whereNull('deletedAt')
    : undefined
  const found = variant && (await productToChange(market, variant.productId, field))
  if (!variant || !found?.ok) return failed(notFoundError(['input', field], 'There is no such variant.'))
  return done({ variant, ...found.value })
}
