import { newId, slugify } from '@rose-ash/domain'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { createProduct } from '../domain/product/createProduct.ts'
import { publishProduct } from '../domain/product/publishProduct.ts'
import { createProductVariant } from '../domain/productVariant/createProductVariant.ts'
import { Product } from '../models/Product.ts'
import { accepted } from './accepted.ts'
import type { Goods, VariantGoods } from './goods/Goods.ts'

const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** Puts one product on sale with its variants, prices and stock, unless it is there already. */
export async function stockShelf(
  market: MarketDomain,
  shopId: string,
  goods: Goods,
  categoryIds: readonly string[],
): Promise<void> {
  const slug = goods.slug ?? slugify(goods.title)
  if (await Product.query(market.knex).findOne({ slug })) return
  await market.knex.transaction(async (trx) => {
    const shelf = { ...market, knex: trx }
    const { id, version } = accepted(
      await createProduct(shelf, {
        id: goods.id ?? newId(),
        shopId,
        title: goods.title,
        slug,
        summary: goods.summary,
        descriptionHtml: inOneLine(goods.text),
        brand: goods.brand ?? null,
        labels: [...(goods.labels ?? [])],
        categoryIds: [...categoryIds],
        picture: goods.picture,
        pictureAlt: goods.alt,
      }),
    )
    for (const [rank, variant] of goods.variants.entries()) await addVariant(shelf, id, rank, variant)
    accepted(await publishProduct(shelf, { id, version }))
  })
}

async function addVariant(
  market: MarketDomain,
  productId: string,
  rank: number,
  goods: VariantGoods,
): Promise<void> {
  accepted(
    await createProductVariant(market, {
      id: goods.id ?? newId(),
      productId,
      sku: goods.sku,
      title: goods.title ?? '',
      unitAmount: goods.amount,
      unit: goods.unit,
      maxPerOrder: goods.most ?? null,
      rank,
      ...(goods.stock === 'to order' ? { madeToOrder: true } : { onHand: goods.stock }),
      amountMinor: goods.price,
      compareAtMinor: goods.before ?? null,
    }),
  )
}
