import type { ProductConditions } from './matchingProducts.ts'

/** A facet as SQL that yields its name. */
export interface Facet {
  readonly sql: string
  readonly values: readonly string[]
}

export const everything: Facet = { sql: `'all'`, values: [] }

/** The one facet that says all that the conditions say, when there is such a one: then its count is maintained. */
export function soleFacet(conditions: ProductConditions): Facet | null {
  const { search, categorySlug, shopSlug, labels, priceBetween, inStock } = conditions
  if (search?.trim() || priceBetween?.minMinor != null || priceBetween?.maxMinor != null || inStock)
    return null
  const facets: Facet[] = (labels ?? []).map((label) => ({ sql: '?::text', values: [`label:${label}`] }))
  if (categorySlug != null)
    facets.push({
      sql: `'category:' || (select id from market.categories where slug = ?)`,
      values: [categorySlug],
    })
  if (shopSlug != null)
    facets.push({ sql: `'shop:' || (select id from market.shops where slug = ?)`, values: [shopSlug] })
  return facets.length > 1 ? null : (facets[0] ?? everything)
}
