import type { NewDomainEvent } from '@rose-ash/contracts'
import { insertMany } from '@rose-ash/db'
import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { announceAll } from '../domain/announceAll.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { relist } from '../domain/relist.ts'
import { beginShelves } from '../domain/stock/beginShelves.ts'
import { recordMovements } from '../domain/stock/recordMovements.ts'
import type { PriceList } from '../models/Price.ts'
import type { Shop } from '../models/Shop.ts'
import { StockLocation } from '../models/StockLocation.ts'
import type { ImportPlan, PlannedProduct, PlannedVariant, PriceFacts } from './ImportPlan.ts'

type Where = { readonly market: MarketDomain; readonly trx: Knex.Transaction; readonly shop: Shop }

/** Writes a plan by a handful of statements, however long it is, and tells the others. */
export async function applyImport(where: Where, plan: ImportPlan): Promise<void> {
  await writeProducts(where, plan.products)
  await writeVariants(where, plan.variants)
  const changed = plan.variants.filter(({ prices }) => prices !== null)
  const prices = await writePrices(where, changed)
  await writeStock(where, plan.variants)
  const touched = new Set([
    ...plan.products.filter(isTouched).map(({ id }) => id),
    ...plan.variants.filter(isChanged).map(({ productId }) => productId),
  ])
  await relist(where.trx, [...touched].sort())
  const products = plan.products
    .filter(({ id }) => touched.has(id))
    .flatMap((each) => newsOf(each, where.shop))
  await announceAll(where.market, where.trx, [...prices, ...products])
}

const isTouched = ({ facts, categoryIds, from, to }: PlannedProduct): boolean =>
  facts !== null || categoryIds !== null || from !== to

export const isChanged = ({ facts, prices, stock }: PlannedVariant): boolean =>
  facts !== null || prices !== null || stock !== null

/** Of drafts nobody hears. */
function newsOf({ id, from, to }: PlannedProduct, shop: Shop): NewDomainEvent[] {
  if (to === 'draft') return []
  const news = { active: 'published', archived: 'archived' } as const
  const topic = from === to ? 'updated' : news[to]
  const payload = { productId: id, shopId: shop.id }
  return [
    {
      topic: `market.product.${topic}`,
      aggregateType: 'Product',
      aggregateId: id,
      payload,
    } as NewDomainEvent,
  ]
}

async function writeProducts(
  { market, trx, shop }: Where,
  products: readonly PlannedProduct[],
): Promise<void> {
  const now = market.clock.now()
  const added = products.filter(({ isNew }) => isNew)
  await insertMany(
    trx,
    'market.products',
    added.map(({ id, facts, to }) => ({
      ...facts,
      id,
      version: 1,
      shopId: shop.id,
      pictureAlt: '',
      status: to,
      publishedAt: to === 'active' ? now : null,
      createdAt: now,
      // Written by relist(), which comes last.
      listed: false,
      availability: 'out',
      categoryIds: [],
      foundUnder: '',
      facets: [],
    })),
  )
  const changed = products.filter((each) => !each.isNew && (each.facts !== null || each.from !== each.to))
  await updateFrom(
    trx,
    changed.map(({ id, facts, to }) => ({ id, facts, status: to })),
    `update market.products as product set
       version = product.version + 1,
       title = coalesce(said.facts ->> 'title', product.title),
       summary = coalesce(said.facts ->> 'summary', product.summary),
       description_html = coalesce(said.facts ->> 'descriptionHtml', product.description_html),
       brand = case when said.facts is null then product.brand else said.facts ->> 'brand' end,
       labels = case when said.facts is null then product.labels
         else array(select jsonb_array_elements_text(said.facts -> 'labels')) end,
       tax_class = coalesce(said.facts ->> 'taxClass', product.tax_class),
       status = said.status,
       published_at = case when said.status = 'active' then coalesce(product.published_at, ?) else product.published_at end
     from rows as said where product.id = said.id`,
    '(id uuid, facts jsonb, status text)',
    [now],
  )
  const filed = products.filter(({ categoryIds }) => categoryIds !== null)
  await trx('market.product_categories')
    .whereIn(
      'productId',
      filed.map(({ id }) => id),
    )
    .delete()
  await insertMany(
    trx,
    'market.product_categories',
    filed.flatMap(({ id, categoryIds }) =>
      (categoryIds ?? []).map((categoryId, rank) => ({ productId: id, categoryId, rank })),
    ),
  )
}

async function writeVariants({ trx, shop }: Where, variants: readonly PlannedVariant[]): Promise<void> {
  await insertMany(
    trx,
    'market.product_variants',
    variants
      .filter(({ isNew }) => isNew)
      .map(({ id, productId, rank, facts }) => ({
        ...facts,
        id,
        version: 1,
        productId,
        shopId: shop.id,
        rank,
      })),
  )
  await updateFrom(
    trx,
    variants
      .filter(({ isNew, facts }) => !isNew && facts !== null)
      .map(({ id, facts }) => ({ id, ...facts })),
    `update market.product_variants as variant set
       version = variant.version + 1, title = said.title, unit_amount = said."unitAmount", unit = said.unit,
       min_per_order = said."minPerOrder", max_per_order = said."maxPerOrder"
     from rows as said where variant.id = said.id`,
    '(id uuid, title text, "unitAmount" numeric, unit text, "minPerOrder" integer, "maxPerOrder" integer)',
  )
}

const lists: readonly {
  readonly list: PriceList
  readonly fact: 'priceMinor' | 'memberMinor' | 'wholesaleMinor'
}[] = [
  { list: 'default', fact: 'priceMinor' },
  { list: 'member', fact: 'memberMinor' },
  { list: 'wholesale', fact: 'wholesaleMinor' },
]

/** Ends what held until now and begins what holds from now on. Answers what everybody is told. */
async function writePrices(
  { market, trx, shop }: Where,
  variants: readonly PlannedVariant[],
): Promise<NewDomainEvent[]> {
  const now = market.clock.now()
  const changes = variants.flatMap(({ id, productId, prices }) =>
    lists.flatMap(({ list, fact }) => {
      if (prices === null || isSamePrice(prices.from, prices.to, fact)) return []
      const compareAtMinor = fact === 'priceMinor' ? prices.to.compareAtMinor : null
      return [
        {
          variantId: id,
          productId,
          list,
          before: prices.from[fact],
          amountMinor: prices.to[fact],
          compareAtMinor,
        },
      ]
    }),
  )
  if (changes.length === 0) return []
  const ended = [changes.map(({ variantId }) => variantId), changes.map(({ list }) => list), shop.currency]
  const present = `(variant_id, price_list) in (select * from unnest(?::uuid[], ?::text[])) and currency = ? and upper_inf(valid_during)`
  await trx.raw(`delete from market.prices where ${present} and lower(valid_during) >= ?`, [...ended, now])
  await trx.raw(
    `update market.prices set valid_during = tstzrange(lower(valid_during), ?) where ${present}`,
    [now, ...ended],
  )
  const begun = changes.filter(({ amountMinor }) => amountMinor !== null)
  await insertMany(
    trx,
    'market.prices',
    begun.map(({ variantId, list, amountMinor, compareAtMinor }) => ({
      id: newId(),
      variantId,
      priceList: list,
      currency: shop.currency,
      amountMinor,
      compareAtMinor,
      validDuring: `[${now.toISOString()},)`,
    })),
  )
  return begun
    .filter(({ list }) => list === 'default')
    .map(({ variantId, productId, before, amountMinor }) => ({
      topic: 'market.price.changed',
      aggregateType: 'ProductVariant',
      aggregateId: variantId,
      payload: {
        variantId,
        productId,
        oldAmountMinor: before,
        newAmountMinor: amountMinor,
        currency: shop.currency,
      },
    })) as NewDomainEvent[]
}

const isSamePrice = (from: PriceFacts, to: PriceFacts, fact: (typeof lists)[number]['fact']): boolean =>
  from[fact] === to[fact] && (fact !== 'priceMinor' || from.compareAtMinor === to.compareAtMinor)

async function writeStock({ market, trx, shop }: Where, variants: readonly PlannedVariant[]): Promise<void> {
  const { id: locationId } = await StockLocation.query(trx)
    .findOne({ shopId: shop.id, isDefault: true })
    .throwIfNotFound()
  const stocked = variants.flatMap(({ id, isNew, stock }) => (stock === null ? [] : [{ id, isNew, stock }]))
  await insertMany(
    trx,
    'market.stock_levels',
    stocked
      .filter(({ isNew }) => isNew)
      .map(({ id, stock }) => ({
        variantId: id,
        locationId,
        onHand: 0,
        reserved: 0,
        allocated: 0,
        onDemand: stock.to.madeToOrder,
        lowAt: stock.to.lowAt,
      })),
  )
  await beginShelves(
    trx,
    locationId,
    stocked.map(({ id }) => id),
  )
  // What is made to order may be promised without being there: it begins before goods go, and ends after they came.
  const settings = (madeToOrder: (stock: NonNullable<PlannedVariant['stock']>) => boolean) =>
    updateFrom(
      trx,
      stocked
        .filter(({ isNew }) => !isNew)
        .map(({ id, stock }) => ({ id, lowAt: stock.to.lowAt, onDemand: madeToOrder(stock) })),
      `update market.stock_levels as level set low_at = said."lowAt", on_demand = said."onDemand"
       from rows as said where level.variant_id = said.id and level.location_id = ?`,
      '(id uuid, "lowAt" integer, "onDemand" boolean)',
      [locationId],
    )
  await settings(({ from, to }) => from.madeToOrder || to.madeToOrder)
  await recordMovements(
    market,
    trx,
    stocked.map(({ id, isNew, stock }) => ({
      variantId: id,
      locationId,
      delta: stock.to.onHand - stock.from.onHand,
      reservedDelta: 0,
      reason: isNew ? 'receive' : 'adjust',
      note: 'From a sheet',
    })),
  )
  await settings(({ to }) => to.madeToOrder)
}

/** Runs an update over rows given as one parameter of JSON; `rows` is their name in the statement. */
async function updateFrom(
  trx: Knex.Transaction,
  rows: readonly object[],
  statement: string,
  shape: string,
  values: readonly unknown[] = [],
): Promise<void> {
  if (rows.length === 0) return
  await trx.raw(`with rows as (select * from jsonb_to_recordset(?::jsonb) as given ${shape}) ${statement}`, [
    JSON.stringify(rows),
    ...(values as Knex.RawBinding[]),
  ])
}
