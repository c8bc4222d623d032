import { exactUpTo } from '@rose-ash/subgraph/connection.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { ProductSet } from './productSet.ts'

export interface SetSize {
  readonly products: number
  /** Where to count facets: of a list that is too long for exact counts the fewest chunks that show how it is made up. */
  readonly chunks: readonly number[]
}

/** So many products of a long list are looked at for the counts of its facets, which are those at least. */
const enough = 500

export async function sizeOfSet({ knex }: MarketDomain, set: ProductSet): Promise<SetSize> {
  const { rows } = await knex.raw<{ rows: SetSize[] }>(
    `with counted as (
      select chunk, products, sum(products) over () as total,
        sum(products) over (order by products desc, chunk) - products as before
      from (select chunk, bit_count(bits) as products from (${set.sql}) as matching) as each where products > 0
    )
    select coalesce(sum(products), 0)::integer as products,
      coalesce(array_agg(chunk) filter (where total <= ${exactUpTo} or before < ${enough}), '{}') as chunks
    from counted`,
    [...set.values],
  )
  return rows[0] ?? { products: 0, chunks: [] }
}
