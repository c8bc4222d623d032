import { hasRole } from '@rose-ash/domain'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product } from '../models/Product.ts'
import { Shop } from '../models/Shop.ts'
import { productColumns } from './productColumns.ts'

/** Products that the viewer may look at: those on sale, and all of the viewer's own shops. */
export function visibleProducts({ knex, viewer }: MarketDomain): QueryBuilder<Product, Product[]> {
  const query = Product.query(knex).select(productColumns)
  if (hasRole(viewer, 'admin')) return query
  if (viewer.userId === null) return query.where('listed', true)
  const ownShops = Shop.query(knex).select('id').where('ownerUserId', viewer.userId)
  return query.where((either) => either.where('listed', true).orWhereIn('shopId', ownShops))
}
