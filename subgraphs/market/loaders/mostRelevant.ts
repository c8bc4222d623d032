import type { Order } from '@rose-ash/subgraph'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product } from '../models/Product.ts'
import type { Words } from './findWords.ts'
import { productColumns } from './productColumns.ts'

/** A rank needs every match, and a common word matches half the market: so the newest are ranked. */
const rankedMatches = 1000

export const relevanceOrder: Order = [
  { column: 'products.relevance', property: 'relevance', direction: 'desc', type: 'integer' },
  { column: 'products.id', property: 'id', direction: 'desc', type: 'uuid' },
]

/** Matching products with their relevance, a whole number. */
export function mostRelevant(
  { knex }: MarketDomain,
  matching: QueryBuilder<Product, Product[]>,
  words: Words,
): QueryBuilder<Product, Product[]> {
  const relevance = `ts_rank(products.search, to_tsquery('pg_catalog.english', ?))`
  const hits = matching
    .select(productColumns)
    .select(knex.raw(`(${relevance} * 1000000)::integer as relevance`, [words.text]))
    .orderBy('products.publishedAt', 'desc')
    .limit(rankedMatches)
  return Product.query(knex).from(hits.as('products'))
}
