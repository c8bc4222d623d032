import type { Count } from '@rose-ash/subgraph'
import { countOf } from '@rose-ash/subgraph/connection.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { Category } from '../models/Category.ts'
import type { Shop } from '../models/Shop.ts'
import { chunkSize } from './chunkSize.ts'
import { columnsOf } from './columnsOf.ts'
import type { Facet } from './facetsOf.ts'
import { numbersOf } from './numbersOf.ts'
import { literalOf, type SetChunk } from './readSet.ts'
import { shopColumns } from './shopColumns.ts'
import { everything } from './soleFacet.ts'

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
type NamedRow = Row & Readonly<Record<string, unknown>>

const categoryColumns = columnsOf(
  'categories',
  'id version parent_id path name name_key slug description picture picture_alt rank',
)

/** @param source SQL of rows `facet, products` */
const namedCounts = (
  source: string,
) => `select facet, products, ${categoryColumns.joined}, ${shopColumns.joined}
  from (
    select facet, products, row_number() over (
      partition by split_part(facet, ':', 1) order by products desc, facet) as place
    from (${source}) as known where products > 0
  ) as facet_counts
  left join market.categories on 'category:' || categories.id = facet
  left join market.shops on 'shop:' || shops.id = facet and shops.status <> 'closed'
  where place <= ${facetsOfKind}
  order by products desc, facet`

const everythingOnSale = namedCounts('select facet, products from market.facet_counts')
const besideFacet = (facet: string) => `with narrowed as materialized (select ${facet} as facet)
  ${namedCounts(`select beside as facet, products from market.facet_pairs where facet = (select facet from narrowed)
    union all select facet, products from market.facet_counts where facet = (select facet from narrowed)
    union all select 'all', products from market.facet_counts where facet = (select facet from narrowed) and facet <> 'all'`)}`

/** The facets of what one facet narrows the market to, from the maintained counts, with what they are called: one statement. */
export async function maintainedCounts({ knex }: MarketDomain, narrowed: Facet): Promise<FacetCounts> {
  const statement = narrowed === everything ? everythingOnSale : besideFacet(narrowed.sql)
  const { rows } = await knex.raw<{ rows: NamedRow[] }>(statement, [...narrowed.values])
  return { counts: new Map(rows.map(({ facet, products }) => [facet, countOf(products)])), ...namesIn(rows) }
}

const namesIn = (rows: readonly NamedRow[]) => ({
  categories: rows.flatMap((row) => (categoryColumns.in(row) as Category | null) ?? []),
  shops: rows.flatMap((row) => (shopColumns.in(row) as Shop | null) ?? []),
})

/** How many products on sale have one facet. */
export async function maintainedCount({ knex }: MarketDomain, { sql, values }: Facet): Promise<number> {
  const row = await knex<Row>('market.facet_counts')
    .whereRaw(`facet = ${sql}`, [...values])
    .first()
  return row?.products ?? 0
}

/** For each chunk one piece of a tree, whatever the planner thinks of the rows behind it. */
const besideChunks = namedCounts(`select facet, sum(products)::integer as products
  from unnest(?::integer[], ?::bit(${chunkSize})[]) as matching (chunk, bits)
  cross join lateral (
    select facet, bit_count(facet_bits.bits & matching.bits) as products
    from market.facet_bits where chunk = matching.chunk offset 0
  ) as beside group by facet`)
const ofProducts = namedCounts(`select facet, count(*)::integer as products
  from unnest(?::integer[]) as hits (number) join market.products using (number) cross join unnest(facets) as facet group by facet`)

/** So many products are read for what the facets of a chunk cost. */
const productsForChunk = 5

/**
 * The facets of a list that words or more than one facet narrow, with what they are called: one statement.
 *
 * @param chunks the list, or what of it is looked at
 * @param size how many products the list has; if the chunks have fewer, the counts are those at least, and say so
 */
export async function countedFacets(
  { knex }: MarketDomain,
  chunks: readonly SetChunk[],
  size: number,
): Promise<FacetCounts> {
  const areFew = size <= chunks.length * productsForChunk
  const { rows } = await (areFew
    ? knex.raw<{ rows: NamedRow[] }>(ofProducts, [chunks.flatMap((chunk) => [...numbersOf(chunk)])])
    : knex.raw<{ rows: NamedRow[] }>(besideChunks, [
        chunks.map(({ chunk }) => chunk),
        chunks.map(({ bits }) => literalOf(bits)),
      ]))
  const isWhole = rows.find(({ facet }) => facet === 'all')?.products === size
  const counts = new Map(
    rows.map(({ facet, products }) => [
      facet,
      isWhole ? countOf(products) : { ...countOf(products), exact: false },
    ]),
  )
  return { counts, ...namesIn(rows) }
}
