import { insertMany } from '@rose-ash/db'
import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { relist } from '../domain/relist.ts'
import { type GeneratedProduct, generatedProduct } from './generatedProduct.ts'

const batch = 2000
/** How many generated products a generated shop has. */
const shopSize = 500
const tables =
  'products product_categories product_variants prices stock_levels stock_movements category_products shops facet_counts facet_pairs suggestions search_words'
    .split(' ')
    .map((name) => `market.${name}`)
const twoYears = 2 * 365 * 24 * 3600 * 1000

interface Place {
  readonly shopId: string
  readonly locationId: string
}

/**
 * Adds `n` generated products on sale, each with a variant, a price and stock, and a shop for every 500 of them, for
 * benchmarks. Numbers go on from those there are.
 */
export async function scaleMarket(
  market: MarketDomain,
  n: number,
  onProgress: (done: number) => void,
): Promise<void> {
  const { knex, clock } = market
  const { rows } = await knex.raw<{ rows: { next: number }[] }>(
    `select coalesce(max(substr(sku, 7)::integer), 0) + 1 as next from market.product_variants where sku ~ '^SCALE-[0-9]+$'`,
  )
  const start = rows[0]?.next ?? 1
  const places = await openShops(market, start, Math.ceil(n / shopSize))
  const categories = await knex('market.categories').orderBy('id').pluck<string[]>('id')
  const began = clock.now().getTime() - twoYears
  for (let from = 0; from < n; from += batch) {
    const products = Array.from({ length: Math.min(batch, n - from) }, (_, i) =>
      generatedProduct(start + from + i),
    )
    const times = products.map((_, i) => new Date(began + Math.floor(((from + i) / n) * twoYears)))
    await knex.transaction((trx) => insertProducts(trx, market, products, times, places, categories))
    onProgress(from + products.length)
  }
  await knex.raw(`vacuum analyze ${tables.join(', ')}`)
}

async function openShops(market: MarketDomain, start: number, count: number): Promise<Place[]> {
  const { knex, clock, viewer, currency } = market
  const shops = Array.from({ length: count }, (_, i) => ({
    id: newId(),
    locationId: newId(),
    name: `Generated smallholding ${start + i}`,
    slug: `generated-smallholding-${start + i}`,
  }))
  await insertMany(
    knex,
    'market.shops',
    shops.map(({ id, name, slug }) => ({
      ...{ id, name, slug, ownerUserId: viewer.userId, kind: 'producer', currency, status: 'active' },
      ...{ summary: 'One of many.', picture: 'field', pictureAlt: 'A field.', createdAt: clock.now() },
    })),
  )
  await insertMany(
    knex,
    'market.locations',
    shops.map(({ id, locationId, name }) => ({ id: locationId, shopId: id, name, isDefault: true })),
  )
  return shops.map(({ id, locationId }) => ({ shopId: id, locationId }))
}

async function insertProducts(
  trx: Knex.Transaction,
  { currency }: MarketDomain,
  products: readonly GeneratedProduct[],
  times: readonly Date[],
  places: readonly Place[],
  categories: readonly string[],
): Promise<void> {
  const placed = products.map((product, i) => {
    const place = places[product.draw(places.length)] as Place
    return {
      ...product,
      ...place,
      at: times[i] as Date,
      categoryId: categories[product.draw(categories.length)],
    }
  })
  await insertMany(
    trx,
    'market.products',
    placed.map(({ id, shopId, title, slug, summary, descriptionHtml, labels, picture, at }) => ({
      ...{ id, shopId, title, slug, summary, descriptionHtml, labels, picture },
      ...{ pictureAlt: title, status: 'active', publishedAt: at, createdAt: at },
    })),
  )
  const filed = placed.flatMap(({ id, categoryId }) =>
    categoryId ? [{ productId: id, categoryId, rank: 0 }] : [],
  )
  await insertMany(trx, 'market.product_categories', filed)
  await insertMany(
    trx,
    'market.product_variants',
    placed.map(({ id, variantId, shopId, sku }) => ({
      id: variantId,
      productId: id,
      shopId,
      sku,
      unitAmount: 1,
      unit: 'item',
    })),
  )
  await insertMany(
    trx,
    'market.prices',
    placed.map(({ variantId, amountMinor, at }) => ({
      ...{ id: newId(), variantId, priceList: 'default', currency, amountMinor },
      validDuring: `[${at.toISOString()},)`,
    })),
  )
  await insertMany(
    trx,
    'market.stock_levels',
    placed.map(({ variantId, locationId, onHand }) => ({ variantId, locationId, onHand })),
  )
  await insertMany(
    trx,
    'market.stock_movements',
    placed
      .filter(({ onHand }) => onHand > 0)
      .map(({ variantId, locationId, onHand, at }) => ({
        ...{ id: newId(), variantId, locationId, at, reason: 'receive' },
        ...{ delta: onHand, reservedDelta: 0 },
      })),
  )
  await relist(
    trx,
    placed.map(({ id }) => id),
  )
}
