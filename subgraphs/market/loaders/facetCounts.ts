import type { Count } from '@rose-ash/subgraph'
import { countOf, exactUpTo } from '@rose-ash/subgraph/connection.ts'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Category } from '../models/Category.ts'
import type { Product } from '../models/Product.ts'
import { Shop } from '../models/Shop.ts'
import type { Facet } from './soleFacet.ts'

/** So many categories, shops and so on a list is narrowed by at once: those with the most products. */
export const facetsOfKind = 50

export interface FacetCounts {
  /** How many products of a list have each facet, the most frequent first; 'all' is the length of the list. */
  readonly counts: ReadonlyMap<string, Count>
  /** Those among the facets, where they were read along. */
  readonly categories: readonly Category[]
  readonly shops: readonly Shop[]
}

interface Row {
  readonly facet: string
  readonly products: number
}

const shopColumns = [
  ...[
    'id',
    'version',
    'owner_user_id',
    'actor_id',
    'name',
    'name_key',
    'slug',
    'kind',
    'summary',
    'description_html',
  ],
  ...[
    'street',
    'locality',
    'postal_code',
    'country',
    'picture',
    'picture_alt',
    'currency',
    'status',
    'created_at',
  ],
]
const ofShop = 'shop '

/** The facets of everything on sale, from the maintained counts, with what they are called: all in one statement. */
export async function maintainedCounts({ knex }: MarketDomain): Promise<FacetCounts> {
  const rows: (Row & { id: string | null })[] = await knex
    .select('facet_counts.*', 'categories.*')
    .select(knex.raw(shopColumns.map((column) => `shops.${column} as "${ofShop}${column}"`).join(', ')))
    .from(
      knex.raw(`(
        select facet, products from (
          select facet, products, row_number() over (
            partition by split_part(facet, ':', 1) order by products desc, facet) as place
          from market.facet_counts where products > 0) as ranked
        where place <= ${facetsOfKind}
      ) as facet_counts
      left join market.categories on 'category:' || categories.id = facet_counts.facet
      left join market.shops on 'shop:' || shops.id = facet_counts.facet and shops.status <> 'closed'`),
    )
    .orderByRaw('products desc, facet')
  const named = (kind: string) => rows.filter(({ facet }) => facet.startsWith(kind))
  return {
    counts: new Map(rows.map(({ facet, products }) => [facet, countOf(products)])),
    categories: named('category:').flatMap((row) =>
      row.id === null ? [] : [Category.fromDatabaseJson(row)],
    ),
    shops: named('shop:').flatMap((row) => shopIn(row) ?? []),
  }
}

function shopIn(row: object): Shop | null {
  const columns = Object.entries(row).filter(([name]) => name.startsWith(ofShop))
  const shop = Object.fromEntries(columns.map(([name, value]) => [name.slice(ofShop.length), value]))
  return shop.id === null ? null : (Shop.fromDatabaseJson(shop) as Shop)
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
  return { counts, categories: [], shops: [] }
}
