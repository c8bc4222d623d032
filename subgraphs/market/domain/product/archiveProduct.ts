import { changeRow, type Seen } from '@rose-ash/db'
import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { Product } from '../../models/Product.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relist } from '../relist.ts'
import { productToChange } from './productToChange.ts'
import { tellOfProduct } from './tellOfProduct.ts'

/** Takes a product off sale. One that is off sale already stays so. */
export async function archiveProduct(market: MarketDomain, seen: Seen): Promise<Outcome<Product>> {
  const found = await productToChange(market, seen.id, 'id')
  if (!found.ok) return found
  policy.require(market.viewer, 'product.archive', found.value.shop)
  const { product } = found.value
  if (product.status === 'archived') return done(product)
  if (product.status === 'draft')
    return failed(validationError(['input', 'id'], 'This draft was never on sale. Remove it instead.'))
  return market.knex.transaction(async (trx) => {
    const changed = await changeRow(Product, trx, seen, { status: 'archived' })
    if (!changed.ok) return changed
    await relist(trx, [product.id])
    await tellOfProduct(market, trx, 'market.product.archived', changed.value)
    return done(await Product.query(trx).findById(product.id).throwIfNotFound())
  })
}
