import type { Count } from '@rose-ash/subgraph'
import { countOf, exactUpTo } from '@rose-ash/subgraph/connection.ts'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Category } from '../models/Category.ts'
import type { Product } from '../models/Product.ts'
import type { Facet } from './soleFacet.ts'

export interface FacetCounts {
  /** How many products of a list have each facet, the most frequent first; 'all' is the length of the list. */
  readonly counts: ReadonlyMap<string, Count>
  /** Those among the facets, where they were read along. */
  readonly categories: readonly Category[]
}

interface Row {
  readonly facet: string
  readonly products: number
}

/** The facets of everything on sale, from the maintained counts. */
export async function maintainedCounts({ knex }: MarketDomain): Promise<FacetCounts> {
  const rows: (Row & { id: string | null })[] = await knex
    .select('facet_counts.*', 'categories.*')
    .from(
      knex.raw(`(
        select facet, products from market.facet_counts where products > 0 order by products desc, facet limit 500
      ) as facet_counts
      left join market.categories on 'category:' || categories.id = facet_counts.facet`),
    )
    .orderByRaw('products desc, facet')
  return {
    counts: new Map(rows.map(({ facet, products }) => [facet, countOf(products)])),
    categories: rows.flatMap(({ facet: _, products: __, ...category }) =>
      category.id === null ? [] : [Category.fromDatabaseJson(category)],
    ),
  }
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
  const counts = new Map(
    rows.map(({ facet, products }) => [facet, exact ? countOf(products) : { ...countOf(products), exact }]),
  )
  return { counts, categories: [] }
}
