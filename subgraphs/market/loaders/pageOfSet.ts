import type { Order } from '@rose-ash/subgraph'
import { applyPage, type Page } from '@rose-ash/subgraph/keyset.ts'
import { type QueryBuilder, raw } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product } from '../models/Product.ts'
import { chunkSize } from './chunkSize.ts'
import { numbersOf } from './numbersOf.ts'
import { productColumns } from './productColumns.ts'
import { literalOf, type SetChunk } from './readSet.ts'

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
  chunks: readonly SetChunk[],
  size: number,
  page: Page,
  order: Order,
): QueryBuilder<Product, Product[]> {
  const products = Product.query(knex).select(productColumns)
  if (size <= few)
    return applyPage(
      products
        .from(
          raw('unnest(?::integer[]) as hits (number)', [chunks.flatMap((chunk) => [...numbersOf(chunk)])]),
        )
        .join('market.products as products', 'products.number', 'hits.number')
        .whereRaw('products.listed'),
      page,
      order,
    )
  const literals = new Map(chunks.map(({ chunk, bits }) => [chunk, literalOf(bits)]))
  const last = Math.max(...literals.keys())
  const hits = Product.query(knex)
    .select('products.id')
    .from('market.products as products')
    .whereRaw('products.listed')
    // asked for each entry of the index, not joined: a join would lose the order
    .whereRaw(
      `get_bit((?::bit(${chunkSize})[])[products.number / ${chunkSize} + 1], products.number % ${chunkSize}) > 0`,
      [Array.from({ length: last + 1 }, (_, chunk) => literals.get(chunk) ?? null)],
    )
  return applyPage(
    products
      .from(applyPage(hits, page, order).as('hits'))
      .join('market.products as products', 'products.id', 'hits.id'),
    page,
    order,
  )
}
