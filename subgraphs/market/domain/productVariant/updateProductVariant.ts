import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { StockLevel } from '../../models/StockLevel.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { tellOfProduct } from '../product/tellOfProduct.ts'
import { relist } from '../relist.ts'
import { productVariantConstraints } from './productVariantConstraints.ts'
import { productVariantFields as fields } from './productVariantFields.ts'
import { productVariantToChange } from './productVariantToChange.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  sku: leftOut(fields.sku),
  title: leftOut(fields.title),
  unitAmount: leftOut(fields.unitAmount),
  unit: leftOut(fields.unit),
  minPerOrder: leftOut(fields.minPerOrder),
  maxPerOrder: fields.maxPerOrder.optional(),
  rank: leftOut(fields.rank),
  madeToOrder: leftOut(fields.madeToOrder),
  lowAt: leftOut(fields.lowAt),
})

export type UpdateProductVariantInput = z.input<typeof schema>

export async function updateProductVariant(
  market: MarketDomain,
  input: UpdateProductVariantInput,
): Promise<Outcome<ProductVariant>> {
  const found = await productVariantToChange(market, input.id, 'id')
  if (!found.ok) return found
  policy.require(market.viewer, 'productVariant.update', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, madeToOrder, lowAt, ...changes } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const changed = await changeRow(ProductVariant, trx, { id, version }, changes)
      if (!changed.ok) return changed
      if (madeToOrder !== undefined || lowAt !== undefined)
        await StockLevel.query(trx)
          .patch({
            ...(madeToOrder === undefined ? {} : { onDemand: madeToOrder }),
            ...(lowAt === undefined ? {} : { lowAt }),
          })
          .where('variantId', id)
      await relist(trx, [found.value.product.id])
      await tellOfProduct(market, trx, 'market.product.updated', found.value.product)
      return changed
    })
    .catch(productVariantConstraints)
}
