import type { Order } from '@rose-ash/subgraph'
import { applyPage, type Page } from '@rose-ash/subgraph/keyset.ts'
import { type QueryBuilder, raw } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product } from '../models/Product.ts'
import { productColumns } from './productColumns.ts'
import type { ProductSet } from './productSet.ts'

/** Up to so many it costs less to read and sort all, even beside 100,000 others. */
const few = 100

/**
 * A page of a set in an order that an index has. The index is read, passing over what is not in the set, or of a small set
 * everything is read and sorted.
 *
 * @param size how many products the set has
 */
export function pageOfSet(
  { knex }: MarketDomain,
  set: ProductSet,
  size: number,
  page: Page,
  order: Order,
): QueryBuilder<Product, Product[]> {
  const products = Product.query(knex).select(productColumns)
  if (size <= few)
    return applyPage(
      products
        .from(
          raw(
            `(with matching as materialized (${set.sql})
              select (chunk << 14) + place as number from matching cross join generate_series(0, 16383) as place
              where get_bit(bits, place) = 1 limit ${size}) as hits`,
            [...set.values],
          ),
        )
        .join('market.products as products', 'products.number', 'hits.number'),
      page,
      order,
    )
  const hits = Product.query(knex)
    .select('products.id')
    .withMaterialized('matching', raw(set.sql, [...set.values]))
    .from('market.products as products')
    .whereRaw('products.listed')
    // asked for each entry of the index, not joined: a join would lose the order
    .whereRaw(
      'get_bit((select bits from matching where chunk = products.number >> 14), products.number & 16383) > 0',
    )
  return applyPage(
    products
      .from(applyPage(hits, page, order).as('hits'))
      .join('market.products as products', 'products.id', 'hits.id'),
    page,
    order,
  )
}
