import { removeRow, type Seen } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'
import { Product } from '../../models/Product.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productToChange } from './productToChange.ts'

/** Removes a draft with everything that hangs on it. Nobody but the shop ever knew of it. */
export async function deleteProduct(market: MarketDomain, seen: Seen): Promise<Outcome<Product>> {
  const found = await productToChange(market, seen.id, 'id')
  if (!found.ok) return found
  policy.require(market.viewer, 'product.delete', found.value.shop)
  if (found.value.product.status !== 'draft')
    return failed(
      validationError(
        ['input', 'id'],
        'This product was on sale, so carts and orders speak of it. Archive it instead.',
      ),
    )
  return removeRow(Product, market.knex, seen)
}
