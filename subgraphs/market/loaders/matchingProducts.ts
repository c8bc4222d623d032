import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Category } from '../models/Category.ts'
import { Product } from '../models/Product.ts'
import { Shop } from '../models/Shop.ts'
import type { Words } from './findWords.ts'

/** Which products to list; null is the same as left out. */
export interface ProductConditions {
  readonly search?: string | null | undefined
  readonly categorySlug?: string | null | undefined
  readonly shopSlug?: string | null | undefined
  readonly labels?: readonly string[] | null | undefined
  readonly priceBetween?:
    | { readonly minMinor?: number | null | undefined; readonly maxMinor?: number | null | undefined }
    | null
    | undefined
  readonly inStock?: boolean | null | undefined
  readonly openNow?: boolean | null | undefined
}

/**
 * Products on sale that meet the conditions: no columns, no order.
 *
 * @param category how to find those of a category: to be read in order they are joined as `shelf`, which is sorted; to be
 *   counted they come from the index of facets
 */
export function matchingProducts(
  { knex }: MarketDomain,
  conditions: ProductConditions,
  words: Words | null,
  category: 'inOrder' | 'toCount',
): QueryBuilder<Product, Product[]> {
  const { categorySlug, shopSlug, labels, priceBetween, inStock, openNow } = conditions
  const query = Product.query(knex).whereRaw('products.listed')
  if (categorySlug != null && category === 'toCount')
    query.whereRaw(
      `products.facets @> array['category:' || (select id from market.categories where slug = ?)]`,
      [categorySlug],
    )
  else if (categorySlug != null)
    query
      .join('market.category_products as shelf', 'shelf.productId', 'products.id')
      .where('shelf.categoryId', '=', Category.query(knex).select('id').where('slug', categorySlug))
  if (shopSlug != null)
    query.where('products.shopId', '=', Shop.query(knex).select('id').where('slug', shopSlug))
  if (labels && labels.length > 0)
    query.whereRaw('products.facets @> ?::text[]', [labels.map((label) => `label:${label}`)])
  if (priceBetween?.minMinor != null) query.where('products.priceToMinor', '>=', priceBetween.minMinor)
  if (priceBetween?.maxMinor != null) query.where('products.priceFromMinor', '<=', priceBetween.maxMinor)
  if (inStock) query.whereNot('products.availability', 'out')
  if (openNow) query.whereRaw('products.open_now')
  if (words) query.whereRaw(`products.search @@ to_tsquery('pg_catalog.english', ?)`, [words.text])
  return query
}
