import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Category } from '../models/Category.ts'
import { Product } from '../models/Product.ts'
import { Shop } from '../models/Shop.ts'
import type { ProductConditions } from './ProductConditions.ts'
import { productColumns } from './productColumns.ts'

/** Products on sale that one facet narrows down at most, which an index has in order: those of a category as `shelf`. */
export function orderedProducts(
  { knex }: MarketDomain,
  { categorySlug, shopSlug, labels, inStock, openNow }: ProductConditions,
): QueryBuilder<Product, Product[]> {
  const query = Product.query(knex).select(productColumns).whereRaw('products.listed')
  if (categorySlug != null)
    query
      .join('market.category_products as shelf', 'shelf.productId', 'products.id')
      .where('shelf.categoryId', '=', Category.query(knex).select('id').where('slug', categorySlug))
  if (shopSlug != null)
    query.where('products.shopId', '=', Shop.query(knex).select('id').where('slug', shopSlug))
  if (labels && labels.length > 0)
    query.whereRaw('products.facets @> ?::text[]', [labels.map((label) => `label:${label}`)])
  if (inStock) query.whereNot('products.availability', 'out')
  if (openNow) query.whereRaw('products.open_now')
  return query
}
