import { type Facet, facetsOf } from './facetsOf.ts'
import type { ProductConditions } from './ProductConditions.ts'
import { pricesOf } from './pricesOf.ts'

export const everything: Facet = { sql: `'all'`, values: [] }

/** The one facet that says all that the conditions say but for words, when there is such a one: then its counts are maintained. */
export function soleFacet(conditions: ProductConditions): Facet | null {
  if (pricesOf(conditions)?.facet === null) return null
  const facets = facetsOf(conditions)
  return facets.length > 1 ? null : (facets[0] ?? everything)
}
