import type { Order } from '@rose-ash/subgraph'

export type ProductSort = 'newest' | 'price_asc' | 'price_desc' | 'title' | 'relevance'

/**
 * The order of a list. Of a category alone its sort keys come from `category_products`, which has an index for each category
 * and order; elsewhere from the product.
 */
export function listOrder(sort: ProductSort | null | undefined, table: 'products' | 'shelf'): Order {
  const id = table === 'products' ? 'products.id' : 'shelf.product_id'
  const by = (name: string, property: string, type: string, direction: 'asc' | 'desc'): Order => [
    { column: `${table}.${name}`, property, type, direction },
    { column: id, property: 'id', type: 'uuid', direction },
  ]
  switch (sort) {
    case 'price_asc':
      return by('price_from_minor', 'priceFromMinor', 'bigint', 'asc')
    case 'price_desc':
      return by('price_from_minor', 'priceFromMinor', 'bigint', 'desc')
    case 'title':
      return by('title_key', 'titleKey', 'text', 'asc')
    default:
      return by('published_at', 'publishedAt', 'timestamptz', 'desc')
  }
}
