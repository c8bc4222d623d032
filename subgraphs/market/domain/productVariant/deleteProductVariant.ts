import { changeRow, type Seen } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'
import { Product } from '../../models/Product.ts'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { tellOfProduct } from '../product/tellOfProduct.ts'
import { relist } from '../relist.ts'
import { productVariantToChange } from './productVariantToChange.ts'

/** Takes a variant away. Its row stays, with its prices and movements. */
export async function deleteProductVariant(
  market: MarketDomain,
  seen: Seen,
): Promise<Outcome<ProductVariant>> {
  const found = await productVariantToChange(market, seen.id, 'id')
  if (!found.ok) return found
  policy.require(market.viewer, 'productVariant.delete', found.value.shop)
  return market.knex.transaction(async (trx) => {
    const product = await Product.query(trx)
      .findById(found.value.product.id)
      .forNoKeyUpdate()
      .throwIfNotFound()
    const others = ProductVariant.query(trx)
      .where('productId', product.id)
      .whereNull('deletedAt')
      .whereNot('id', seen.id)
    if (product.status === 'active' && (await others.resultSize()) === 0)
      return failed(
        validationError(['input', 'id'], 'A product on sale needs a variant. Archive the product instead.'),
      )
    const changed = await changeRow(ProductVariant, trx, seen, { deletedAt: market.clock.now() })
    if (!changed.ok) return changed
    await relist(trx, [product.id])
    await tellOfProduct(market, trx, 'market.product.updated', product)
    return changed
  })
}
