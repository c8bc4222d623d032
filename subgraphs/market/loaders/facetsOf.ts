import type { ProductConditions } from './ProductConditions.ts'
import { pricesOf } from './pricesOf.ts'

/** A facet as SQL that yields its name. */
export interface Facet {
  readonly sql: string
  readonly values: readonly string[]
}

const named = (facet: string): Facet => ({ sql: '?::text', values: [facet] })

/** Everything that the conditions ask for by facets: all but words, and prices that are no band. */
export function facetsOf(conditions: ProductConditions): readonly Facet[] {
  const { categorySlug, shopSlug, labels, inStock, openNow } = conditions
  const facets = (labels ?? []).map((label) => named(`label:${label}`))
  if (categorySlug != null)
    facets.push({
      sql: `'category:' || (select id from market.categories where slug = ?)`,
      values: [categorySlug],
    })
  if (shopSlug != null)
    facets.push({ sql: `'shop:' || (select id from market.shops where slug = ?)`, values: [shopSlug] })
  if (inStock) facets.push(named('now:in_stock'))
  if (openNow) facets.push(named('now:open'))
  const band = pricesOf(conditions)?.facet
  if (band) facets.push(named(band))
  return facets
}
