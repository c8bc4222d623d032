import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { createProduct } from '../../domain/product/createProduct.ts'
import { publishProduct } from '../../domain/product/publishProduct.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Extracted } from '../extracting/Extracted.ts'
import { asHtml } from './asHtml.ts'
import { bringVariant } from './bringVariant.ts'
import { cut } from './cut.ts'
import { freeSlug } from './freeNames.ts'
import { must } from './NotApplied.ts'

interface Brought {
  readonly itemId: string
  readonly source: ScrapeSource
  readonly now: Extracted
}

/** Makes a product of ours of what a site shows, and puts it on sale where the source says so. */
export async function bringProduct(market: MarketDomain, { itemId, source, now }: Brought): Promise<string> {
  const title = cut(now.title, 120)
  const product = must(
    await createProduct(market, {
      shopId: source.shopId,
      title,
      slug: await freeSlug(market.knex, title, `${source.id}:${now.key}`),
      summary: cut(now.description.replaceAll(/\s+/g, ' '), 200),
      descriptionHtml: asHtml(now.description),
      brand: now.brand,
      categoryIds: source.categoryId === null ? [] : [source.categoryId],
    }),
  )
  for (const [rank, variant] of now.variants.entries())
    await bringVariant(market, { itemId, source, productId: product.id, productTitle: title, variant, rank })
  const isPriced = now.variants.some(({ price }) => price?.currency === market.currency)
  if (source.publishes && isPriced) must(await publishProduct(market, product))
  return product.id
}
