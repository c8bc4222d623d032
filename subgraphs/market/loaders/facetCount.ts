import { type Count, entityLoader } from '@rose-ash/subgraph'
import { countOf } from '@rose-ash/subgraph/connection.ts'
import type { MarketDomain } from '../domain/MarketDomain.ts'

interface FacetCount {
  readonly facet: string
  readonly products: number
}

/** How many listed products have a facet, from the maintained counts. */
export const facetCount = ({ knex }: MarketDomain) => {
  const loader = entityLoader(
    // that there are products is said for the planner, which would read the whole table where rows cost no more to check
    (facets) =>
      knex<FacetCount>('market.facet_counts')
        .whereIn('facet', [...facets])
        .where('products', '>', 0),
    ({ facet }: FacetCount) => facet,
  )
  return async (facet: string): Promise<Count> => countOf((await loader.load(facet))?.products ?? 0)
}
