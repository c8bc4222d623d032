import type { PurchasableQuote } from '@rose-ash/contracts'
import type { PriceList } from '../../models/Price.ts'
import type { Unit } from '../../models/ProductVariant.ts'
import type { ShopStatus } from '../../models/Shop.ts'
import { sizeOf } from '../productVariant/sizeOf.ts'
import { availabilityOf } from '../stock/availabilityOf.ts'
import type { OrderTerms } from './CycleRules.ts'
import type { ReservationDomain } from './ReservationDomain.ts'

export type QuotedVariant = Omit<PurchasableQuote, 'type' | 'quantity'>

interface Row {
  readonly id: string
  readonly productTitle: string
  readonly title: string
  readonly options: string | null
  readonly unitAmount: string
  readonly unit: Unit
  readonly sku: string
  readonly shopId: string
  readonly shopName: string
  readonly shopStatus: ShopStatus
  readonly currency: string
  readonly amountMinor: number
  readonly minPerOrder: number
  readonly maxPerOrder: number | null
  readonly taxClass: string
  readonly taxRateBp: number
  readonly onHand: number
  readonly reserved: number
  readonly allocated: number
  readonly onDemand: boolean
  readonly lowAt: number
}

/** The price of a list where it has one that is lower than everybody's. */
const statement = `
  select variant.id, product.title as "productTitle", variant.title,
    (select string_agg(value.value, ', ' order by option.rank) from market.variant_option_values as choice
      join market.product_options as option on option.id = choice.option_id
      join market.product_option_values as value on value.id = choice.value_id
      where choice.variant_id = variant.id) as options,
    variant.unit_amount as "unitAmount", variant.unit,
    variant.sku, shop.id as "shopId", shop.name as "shopName", shop.status as "shopStatus", shop.currency,
    least(everybody.amount_minor, own.amount_minor) as "amountMinor",
    variant.min_per_order as "minPerOrder", variant.max_per_order as "maxPerOrder",
    product.tax_class as "taxClass", tax.rate_bp as "taxRateBp",
    coalesce(stock.on_hand, 0) as "onHand", coalesce(stock.reserved, 0) as reserved,
    coalesce(stock.allocated, 0) as allocated, coalesce(stock.on_demand, false) as "onDemand",
    coalesce(stock.low_at, 0) as "lowAt"
  from market.product_variants as variant
  join market.products as product on product.id = variant.product_id and product.listed
  join market.shops as shop on shop.id = variant.shop_id
  join market.prices as everybody on everybody.variant_id = variant.id and everybody.price_list = 'default'
    and everybody.currency = shop.currency and upper_inf(everybody.valid_during)
  left join market.prices as own on own.variant_id = variant.id and own.price_list = :priceList
    and own.currency = shop.currency and upper_inf(own.valid_during)
  cross join lateral (
    select rate_bp from market.tax_rates
    where tax_class = product.tax_class and valid_from <= :now::timestamptz order by valid_from desc limit 1
  ) as tax
  left join lateral (
    select sum(on_hand)::integer as on_hand, sum(reserved)::integer as reserved,
      sum(allocated)::integer as allocated, bool_or(on_demand) as on_demand, sum(low_at)::integer as low_at
    from market.stock_levels where variant_id = variant.id
  ) as stock on true
  where variant.id = any (:ids::uuid[]) and variant.deleted_at is null`

/** What everybody may buy of these, on the terms of one price list. What is not on sale is missing. */
export async function quoteVariants(
  market: ReservationDomain,
  priceList: PriceList,
  ids: readonly string[],
): Promise<ReadonlyMap<string, QuotedVariant>> {
  if (ids.length === 0) return new Map()
  const now = market.clock.now()
  const [{ rows }, terms] = await Promise.all([
    market.knex.raw<{ rows: Row[] }>(statement, { ids: [...ids], now, priceList }),
    market.cycles.terms(market.knex, now, ids),
  ])
  return new Map(rows.map((row) => [row.id, quoted(row, terms.get(row.id) ?? always)]))
}

const always: OrderTerms = { closed: null, priceOverrideMinor: null, left: null, pickups: [] }

function quoted(row: Row, { closed, priceOverrideMinor, left, pickups }: OrderTerms): QuotedVariant {
  const { status, quantity } = availabilityOf(row)
  const name = row.title || row.options || sizeOf(Number(row.unitAmount), row.unit)
  const available = least(quantity, left)
  return {
    id: row.id,
    title: name ? `${row.productTitle}, ${name}` : row.productTitle,
    sellerId: row.shopId,
    sellerName: row.shopName,
    sku: row.sku,
    unitPrice: { amountMinor: priceOverrideMinor ?? row.amountMinor, currency: row.currency },
    taxClass: row.taxClass,
    taxRateBp: row.taxRateBp,
    isAvailable: status !== 'out' && closed === null && available !== 0,
    availableQuantity: available,
    minPerOrder: row.minPerOrder,
    maxPerOrder: row.maxPerOrder,
    pickups: [...pickups],
    closed,
  }
}

const least = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other)
