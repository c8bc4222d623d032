import { changeRow } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { z } from 'zod'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { StockLevel } from '../../models/StockLevel.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { tellOfProduct } from '../product/tellOfProduct.ts'
import { chooseOptions } from '../productOption/chooseOptions.ts'
import { optionFields } from '../productOption/optionFields.ts'
import { relist } from '../relist.ts'
import { lockLevels } from '../stock/lockLevels.ts'
import { productVariantConstraints } from './productVariantConstraints.ts'
import { productVariantFields as fields } from './productVariantFields.ts'
import { productVariantToChange } from './productVariantToChange.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  sku: leftOut(fields.sku),
  barcode: fields.barcode.optional(),
  title: leftOut(fields.title),
  unitAmount: leftOut(fields.unitAmount),
  unit: leftOut(fields.unit),
  minPerOrder: leftOut(fields.minPerOrder),
  maxPerOrder: fields.maxPerOrder.optional(),
  rank: leftOut(fields.rank),
  madeToOrder: leftOut(fields.madeToOrder),
  lowAt: leftOut(fields.lowAt),
  options: leftOut(optionFields.choices),
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
  const { id, version, madeToOrder, lowAt, options, ...changes } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const productId = found.value.product.id
      const changed = await changeRow(ProductVariant, trx, { id, version }, changes)
      if (!changed.ok) return changed
      if (options) await chooseOptions(trx, { variantId: id, productId }, options)
      if (madeToOrder !== undefined || lowAt !== undefined) await lockLevels(trx, [id])
      if (madeToOrder !== undefined)
        await StockLevel.query(trx).patch({ onDemand: madeToOrder }).where('variantId', id)
      if (lowAt !== undefined) await countAsLow(trx, id, lowAt)
      await relist(trx, [productId])
      await tellOfProduct(market, trx, 'market.product.updated', found.value.product)
      return changed
    })
    .catch(productVariantConstraints)
}

/** The number is for all locations together, so it stands on one shelf. */
async function countAsLow(trx: Knex.Transaction, variantId: string, lowAt: number): Promise<void> {
  await trx.raw(
    `update market.stock_levels as level set low_at = case when location.is_default then ? else 0 end
     from market.locations as location where location.id = level.location_id and level.variant_id = ?::uuid`,
    [lowAt, variantId],
  )
}
