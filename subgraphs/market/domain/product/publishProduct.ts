import { changeRow, type Seen } from '@rose-ash/db'
import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { Product } from '../../models/Product.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relist } from '../relist.ts'
import { productToChange } from './productToChange.ts'
import { tellOfProduct } from './tellOfProduct.ts'

/** Puts a product on sale. One that is on sale already stays so. */
export async function publishProduct(market: MarketDomain, seen: Seen): Promise<Outcome<Product>> {
  const found = await productToChange(market, seen.id, 'id')
  if (!found.ok) return found
  policy.require(market.viewer, 'product.publish', found.value.shop)
  const { product } = found.value
  if (product.status === 'active') return done(product)
  if (product.priceFromMinor === null)
    return failed(validationError(['input', 'id'], 'Give the product a variant with a price first.'))
  return market.knex.transaction(async (trx) => {
    const changed = await changeRow(Product, trx, seen, {
      status: 'active',
      publishedAt: product.publishedAt ?? market.clock.now(),
    })
    if (!changed.ok) return changed
    await relist(trx, [product.id])
    await tellOfProduct(market, trx, 'market.product.published', changed.value)
    return done(await Product.query(trx).findById(product.id).throwIfNotFound())
  })
}
