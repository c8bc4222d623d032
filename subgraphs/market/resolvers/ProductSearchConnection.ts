import type { Count } from '@rose-ash/subgraph'
import type { ProductSearchConnectionResolvers } from '../generated/graphql.ts'
import { type FacetCounts, facetsOfKind } from '../loaders/facetCounts.ts'
import { priceBands } from '../loaders/priceBands.ts'
import type { AvailabilityStatus } from '../models/Product.ts'

/** What stands behind the prefix, with its count: `label:organic` under `label`. */
const under = (counts: FacetCounts['counts'], prefix: string): { value: string; count: Count }[] =>
  [...counts]
    .filter(([facet]) => facet.startsWith(`${prefix}:`))
    .slice(0, facetsOfKind)
    .map(([facet, count]) => ({ value: facet.slice(prefix.length + 1), count }))

const none: Count = { value: 0, exact: true }

export const ProductSearchConnection: ProductSearchConnectionResolvers = {
  facets: async ({ facetCounts }, _, { loaders }) => {
    const { counts, ...known } = await facetCounts()
    for (const category of known.categories) loaders.categoryById.prime(category.id, category)
    for (const shop of known.shops) loaders.shopById.prime(shop.id, shop)
    const [categories, shops] = await Promise.all([
      Promise.all(
        under(counts, 'category').map(async ({ value, count }) => ({
          category: await loaders.categoryById.load(value),
          count,
        })),
      ),
      Promise.all(
        under(counts, 'shop').map(async ({ value, count }) => ({
          shop: await loaders.shopById.load(value),
          count,
        })),
      ),
    ])
    return {
      categories: categories.flatMap(({ category, count }) => (category ? [{ category, count }] : [])),
      shops: shops.flatMap(({ shop, count }) => (shop ? [{ shop, count }] : [])),
      labels: under(counts, 'label').map(({ value, count }) => ({ label: value, count })),
      availability: under(counts, 'availability').map(({ value, count }) => ({
        status: value as AvailabilityStatus,
        count,
      })),
      prices: priceBands.flatMap((band) => {
        const count = counts.get(`price:${band.minMinor}`)
        return count ? [{ ...band, count }] : []
      }),
      inStock: counts.get('now:in_stock') ?? none,
      openNow: counts.get('now:open') ?? none,
    }
  },
}
