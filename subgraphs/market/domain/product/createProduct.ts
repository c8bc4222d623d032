import { check, done, newId, type Outcome, slugify } from '@rose-ash/domain'
import { z } from 'zod'
import { Product } from '../../models/Product.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relist } from '../relist.ts'
import { shopToChange } from '../shop/shopToChange.ts'
import { fileUnder } from './fileUnder.ts'
import { productConstraints } from './productConstraints.ts'
import { productFields } from './productFields.ts'

const schema = z.object({
  id: z.uuid().optional(),
  shopId: z.string(),
  title: productFields.title,
  slug: productFields.slug.nullish(),
  summary: productFields.summary.nullish(),
  descriptionHtml: productFields.descriptionHtml.nullish(),
  brand: productFields.brand.default(null),
  labels: productFields.labels.nullish(),
  taxClass: productFields.taxClass.nullish(),
  categoryIds: productFields.categoryIds.nullish(),
  picture: productFields.picture.default(null),
  pictureAlt: productFields.pictureAlt.nullish(),
})

export type CreateProductInput = z.input<typeof schema>

/** Makes a draft. */
export async function createProduct(
  market: MarketDomain,
  input: CreateProductInput,
): Promise<Outcome<Product>> {
  const shop = await shopToChange(market, input.shopId, 'shopId')
  if (!shop.ok) return shop
  policy.require(market.viewer, 'product.create', shop.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id = newId(), title, slug, categoryIds, ...rest } = checked.value
  return market.knex
    .transaction(async (trx) => {
      await Product.query(trx).insert({
        id,
        title,
        slug: slug ?? slugify(title),
        shopId: rest.shopId,
        summary: rest.summary ?? '',
        descriptionHtml: rest.descriptionHtml ?? '',
        brand: rest.brand,
        labels: rest.labels ?? [],
        taxClass: rest.taxClass ?? 'zero',
        picture: rest.picture,
        pictureAlt: rest.pictureAlt ?? '',
        status: 'draft',
        createdAt: market.clock.now(),
      })
      await fileUnder(trx, id, categoryIds ?? [])
      await relist(trx, [id])
      return Product.query(trx).findById(id).throwIfNotFound()
    })
    .then(done, productConstraints)
}
