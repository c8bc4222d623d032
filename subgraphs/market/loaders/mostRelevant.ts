import type { Order } from '@rose-ash/subgraph'
import { applyPage, type Page } from '@rose-ash/subgraph/keyset.ts'
import { type QueryBuilder, raw } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product } from '../models/Product.ts'
import { productColumns } from './productColumns.ts'
import type { ProductSet } from './productSet.ts'

/** As far as anybody pages: what is less relevant than so many others is left out. */
const ranked = 1000

export const relevanceOrder: Order = [
  { column: 'hits.relevance', property: 'relevance', direction: 'desc', type: 'integer' },
  { column: 'hits.number', property: 'number', direction: 'desc', type: 'integer' },
]

/**
 * A page of a set by relevance: first what has all words in its title, then what has them in its names (brand, labels, shop,
 * categories), then what only speaks of them; the latest first.
 */
export function mostRelevant(
  { knex }: MarketDomain,
  set: ProductSet,
  page: Page,
): QueryBuilder<Product, Product[]> {
  const hits = raw(
    `(with matching as materialized (${set.sql}),
      tiers as (
        select 3 as relevance, chunk, in_title as bits from matching
        union all select 2, chunk, in_names & ~in_title from matching
        union all select 1, chunk, bits & ~in_names from matching
      ),
      counted as materialized (
        select *, sum(bit_count(bits)) over (order by relevance desc, chunk desc) - bit_count(bits) as better
        from tiers where bit_count(bits) > 0
      )
      select relevance, (chunk << 14) + place as number
      from counted cross join generate_series(0, 16383) as place
      where better < ${ranked} and get_bit(bits, place) = 1) as hits`,
    [...set.values],
  )
  const found = applyPage(
    Product.query(knex).select('hits.relevance', 'hits.number').from(hits),
    page,
    relevanceOrder,
  )
  const products = Product.query(knex)
    .select(productColumns, 'hits.relevance', 'hits.number')
    .from(found.as('hits'))
    .join('market.products as products', 'products.number', 'hits.number')
  return applyPage(products, page, relevanceOrder)
}
