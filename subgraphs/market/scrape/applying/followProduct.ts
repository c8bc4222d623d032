import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { setPrice } from '../../domain/price/setPrice.ts'
import { publishProduct } from '../../domain/product/publishProduct.ts'
import { updateProduct } from '../../domain/product/updateProduct.ts'
import { updateProductVariant } from '../../domain/productVariant/updateProductVariant.ts'
import { Product } from '../../models/Product.ts'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { ScrapeItemVariant } from '../../models/ScrapeItemVariant.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Extracted, ExtractedVariant } from '../extracting/Extracted.ts'
import { asHtml } from './asHtml.ts'
import { bringVariant } from './bringVariant.ts'
import { cut } from './cut.ts'
import { must } from './NotApplied.ts'

interface Followed {
  readonly itemId: string
  readonly source: ScrapeSource
  readonly productId: string
  /** What our product followed last; null when this is the first time. */
  readonly before: Extracted | null
  readonly now: Extracted
  /** It was archived because the site no longer had it. */
  readonly returns: boolean
}

/** Changes of our product what has changed on the site. What people changed here stays, until the site changes the same. */
export async function followProduct(market: MarketDomain, followed: Followed): Promise<void> {
  const { itemId, source, productId, before, now, returns } = followed
  const product = await Product.query(market.knex).findById(productId).throwIfNotFound()
  const changes = changesOf(product, before, now)
  if (Object.keys(changes).length > 0)
    must(await updateProduct(market, { id: productId, version: product.version, ...changes }))

  const links = new Map(
    (await ScrapeItemVariant.query(market.knex).where({ itemId })).map((link) => [link.externalKey, link]),
  )
  const earlier = new Map((before?.variants ?? []).map((variant) => [variant.key, variant]))
  for (const [rank, variant] of now.variants.entries()) {
    const link = links.get(variant.key)
    if (link) await followVariant(market, link, earlier.get(variant.key), variant)
    else await bringVariant(market, { itemId, source, productId, productTitle: now.title, variant, rank })
  }
  const present = new Set(now.variants.map(({ key }) => key))
  for (const link of links.values())
    if (link.isOurs && !present.has(link.externalKey)) await offer(market, link.variantId, false)

  const changed = await Product.query(market.knex).findById(productId).throwIfNotFound()
  if (returns && changed.status === 'archived' && changed.priceFromMinor !== null)
    must(await publishProduct(market, changed))
}

function changesOf(product: Product, before: Extracted | null, now: Extracted) {
  if (before === null) return {}
  return {
    ...(now.title !== before.title && product.title === cut(before.title, 120)
      ? { title: cut(now.title, 120) }
      : {}),
    ...(now.description !== before.description
      ? {
          descriptionHtml: asHtml(now.description),
          summary: cut(now.description.replaceAll(/\s+/g, ' '), 200),
        }
      : {}),
    ...(now.brand !== before.brand ? { brand: now.brand } : {}),
  }
}

async function followVariant(
  market: MarketDomain,
  { variantId, isOurs }: ScrapeItemVariant,
  before: ExtractedVariant | undefined,
  now: ExtractedVariant,
): Promise<void> {
  const variant = await ProductVariant.query(market.knex).findById(variantId).whereNull('deletedAt')
  if (!variant) return
  const moved =
    now.price?.amountMinor !== before?.price?.amountMinor || now.price?.currency !== before?.price?.currency
  if (moved && now.price?.currency === market.currency)
    must(await setPrice(market, { variantId, amountMinor: now.price.amountMinor }))
  if (now.gtin !== null && now.gtin !== before?.gtin && variant.barcode !== now.gtin)
    must(await updateProductVariant(market, { id: variantId, version: variant.version, barcode: now.gtin }))
  if (isOurs && now.isAvailable !== (before?.isAvailable ?? false))
    await offer(market, variantId, now.isAvailable)
}

async function offer(market: MarketDomain, variantId: string, madeToOrder: boolean): Promise<void> {
  const variant = await ProductVariant.query(market.knex).findById(variantId).whereNull('deletedAt')
  if (variant)
    must(await updateProductVariant(market, { id: variantId, version: variant.version, madeToOrder }))
}
