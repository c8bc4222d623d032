import { changeRow } from '@rose-ash/db'
import { check, done, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Product } from '../../models/Product.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relist } from '../relist.ts'
import { fileUnder } from './fileUnder.ts'
import { productConstraints } from './productConstraints.ts'
import { productFields } from './productFields.ts'
import { productToChange } from './productToChange.ts'
import { tellOfProduct } from './tellOfProduct.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  title: leftOut(productFields.title),
  slug: leftOut(productFields.slug),
  summary: leftOut(productFields.summary),
  descriptionHtml: leftOut(productFields.descriptionHtml),
  brand: productFields.brand.optional(),
  labels: leftOut(productFields.labels),
  taxClass: leftOut(productFields.taxClass),
  categoryIds: leftOut(productFields.categoryIds),
  picture: productFields.picture.optional(),
  pictureAlt: leftOut(productFields.pictureAlt),
})

export type UpdateProductInput = z.input<typeof schema>

export async function updateProduct(
  market: MarketDomain,
  input: UpdateProductInput,
): Promise<Outcome<Product>> {
  const found = await productToChange(market, input.id, 'id')
  if (!found.ok) return found
  policy.require(market.viewer, 'product.update', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, categoryIds, ...changes } = checked.value
  return market.knex
    .transaction(async (trx) => {
      const changed = await changeRow(Product, trx, { id, version }, changes)
      if (!changed.ok) return changed
      if (categoryIds) await fileUnder(trx, id, categoryIds)
      await relist(trx, [id])
      await tellOfProduct(market, trx, 'market.product.updated', changed.value)
      return done(await Product.query(trx).findById(id).throwIfNotFound())
    })
    .catch(productConstraints)
}
