import { type ConnectionArgs, connectionLoader, type Order } from '@rose-ash/subgraph'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product, type ProductStatus } from '../models/Product.ts'
import { productColumns } from './productColumns.ts'

export interface CatalogueArgs extends ConnectionArgs {
  readonly filter?:
    | {
        readonly search?: string | null | undefined
        readonly status?: ProductStatus | null | undefined
        readonly isLow?: boolean | null | undefined
      }
    | null
    | undefined
}

const byTitle: Order = [
  { column: 'products.title_key', property: 'titleKey', direction: 'asc', type: 'text' },
  { column: 'products.id', property: 'id', direction: 'asc', type: 'uuid' },
]

/** Everything that a shop has, whatever its state. */
export const catalogueByShop = ({ knex }: MarketDomain) =>
  connectionLoader<Product, CatalogueArgs>({
    knex,
    model: Product,
    key: 'products.shop_id',
    order: byTitle,
    query: ({ filter }) => narrowed(Product.query(knex).select(productColumns), filter ?? {}),
  })

function narrowed(
  query: QueryBuilder<Product, Product[]>,
  { search, status, isLow }: NonNullable<CatalogueArgs['filter']>,
): QueryBuilder<Product, Product[]> {
  if (status) query.where('status', status)
  if (isLow) query.whereNot('status', 'archived').whereRaw(hasLowStock)
  const words = search?.trim()
  return words ? query.whereRaw(isNamed, [likeable(words), likeable(words)]) : query
}

const isNamed = `(
  products.title_key like '%' || lower(market.unaccented(?)) || '%'
  or exists (
    select from market.product_variants as variant
    where variant.product_id = products.id and variant.deleted_at is null and variant.sku like upper(?) || '%'
  )
)`

/** What `like` would take for a pattern is text. */
const likeable = (text: string): string => text.slice(0, 100).replaceAll(/[\\%_]/g, String.raw`\$&`)

/** A variant that is not made to order, and of which there are few or none. */
const hasLowStock = `exists (
  select from market.product_variants as variant
  cross join lateral (
    select coalesce(sum(on_hand - reserved - allocated), 0) as remaining, coalesce(sum(low_at), 0) as low_at,
      coalesce(bool_or(on_demand), false) as on_demand
    from market.stock_levels where variant_id = variant.id
  ) as stock
  where variant.product_id = products.id and variant.deleted_at is null
    and not stock.on_demand and stock.remaining <= stock.low_at
)`
