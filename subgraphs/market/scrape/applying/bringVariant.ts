import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { createProductVariant } from '../../domain/productVariant/createProductVariant.ts'
import { ScrapeItemVariant } from '../../models/ScrapeItemVariant.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { ExtractedVariant } from '../extracting/Extracted.ts'
import { type Size, sizeIn } from '../extracting/sizeIn.ts'
import { freeSku } from './freeNames.ts'
import { must } from './NotApplied.ts'

interface Brought {
  readonly itemId: string
  readonly source: ScrapeSource
  readonly productId: string
  readonly productTitle: string
  readonly variant: ExtractedVariant
  readonly rank: number
}

/** Adds a variant that a site shows. How many there are, sites do not say: what they have is made to order here. */
export async function bringVariant(market: MarketDomain, brought: Brought): Promise<void> {
  const { itemId, source, productId, productTitle, variant, rank } = brought
  const { knex, currency } = market
  const code = variant.sku ?? variant.gtin ?? `${productTitle} ${variant.title}`
  const { id } = must(
    await createProductVariant(market, {
      productId,
      sku: await freeSku(knex, source.shopId, code, `${source.id}:${productId}:${variant.key}`),
      title: variant.title,
      ...sizeOf(variant, productTitle),
      rank,
      barcode: variant.gtin,
      madeToOrder: variant.isAvailable,
      amountMinor: variant.price?.currency === currency ? variant.price.amountMinor : null,
    }),
  )
  await ScrapeItemVariant.query(knex).insert({
    itemId,
    externalKey: variant.key,
    variantId: id,
    isOurs: true,
  })
}

/** As its title tells, else as its price does. */
function sizeOf({ title, price }: ExtractedVariant, productTitle: string): Size {
  const told = sizeIn(title, productTitle)
  return told.unit === 'item' && price?.per ? { unitAmount: 1, unit: price.per } : told
}
