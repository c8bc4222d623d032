import type { ProductConditions } from './matchingProducts.ts'
import { priceBands } from './priceBands.ts'

/** A facet as SQL that yields its name. */
export interface Facet {
  readonly sql: string
  readonly values: readonly string[]
}

export const everything: Facet = { sql: `'all'`, values: [] }

const named = (facet: string): Facet => ({ sql: '?::text', values: [facet] })

/** The one facet that says all that the conditions say, when there is such a one: then its counts are maintained. */
export function soleFacet(conditions: ProductConditions): Facet | null {
  const { search, categorySlug, shopSlug, labels, priceBetween, inStock, openNow } = conditions
  if (search?.trim()) return null
  const facets: Facet[] = (labels ?? []).map((label) => named(`label:${label}`))
  if (categorySlug != null)
    facets.push({
      sql: `'category:' || (select id from market.categories where slug = ?)`,
      values: [categorySlug],
    })
  if (shopSlug != null)
    facets.push({ sql: `'shop:' || (select id from market.shops where slug = ?)`, values: [shopSlug] })
  if (inStock) facets.push(named('now:in_stock'))
  if (openNow) facets.push(named('now:open'))
  if (priceBetween?.minMinor != null || priceBetween?.maxMinor != null) {
    const band = priceBands.find(
      ({ minMinor, maxMinor }) =>
        minMinor === (priceBetween.minMinor ?? 0) && maxMinor === (priceBetween.maxMinor ?? null),
    )
    if (!band) return null
    facets.push(named(`price:${band.minMinor}`))
  }
  return facets.length > 1 ? null : (facets[0] ?? everything)
}
