import type { Count } from '@rose-ash/subgraph'
import { countOf, exactUpTo } from '@rose-ash/subgraph/connection.ts'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { Product } from '../models/Product.ts'
import type { Facet } from './soleFacet.ts'

/** How many products of a list have each facet, the most frequent first; 'all' is the length of the list. */
export type FacetCounts = ReadonlyMap<string, Count>

interface Row {
  readonly facet: string
  readonly products: number
}

/** The facets of everything on sale, from the maintained counts. */
export async function maintainedCounts({ knex }: MarketDomain): Promise<FacetCounts> {
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select facet, products from market.facet_counts where products > 0 order by products desc, facet limit 500`,
  )
  return new Map(rows.map(({ facet, products }) => [facet, countOf(products)]))
}

/** How many products on sale have one facet. */
export async function maintainedCount({ knex }: MarketDomain, { sql, values }: Facet): Promise<Count> {
  const row = await knex<Row>('market.facet_counts')
    .whereRaw(`facet = ${sql}`, [...values])
    .first()
  return countOf(row?.products ?? 0)
}

/** The facets of a filtered list. Of more than a thousand products a thousand are looked at, and the counts say so. */
export async function countedFacets(
  { knex }: MarketDomain,
  matching: QueryBuilder<Product, Product[]>,
): Promise<FacetCounts> {
  const looked = matching.select('products.facets').limit(exactUpTo + 1)
  const rows: Row[] = await knex
    .select('facet', knex.raw('count(*)::integer as products'))
    .from(knex.raw('(?) as looked, unnest(looked.facets) as facet', [looked.toKnexQuery()]))
    .groupBy('facet')
    .orderBy([{ column: 'products', order: 'desc' }, { column: 'facet' }])
  const exact = (rows.find(({ facet }) => facet === 'all')?.products ?? 0) <= exactUpTo
  return new Map(
    rows.map(({ facet, products }) => [facet, exact ? countOf(products) : { ...countOf(products), exact }]),
  )
}
