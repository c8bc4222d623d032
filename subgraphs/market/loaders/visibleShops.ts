import { hasRole, type Viewer } from '@rose-ash/domain'
import type { QueryBuilder } from 'objection'
import type { Shop } from '../models/Shop.ts'

/** Closed shops are seen by those who run them. */
export function visibleShops(query: QueryBuilder<Shop, Shop[]>, viewer: Viewer): QueryBuilder<Shop, Shop[]> {
  if (hasRole(viewer, 'admin')) return query
  if (viewer.userId === null) return query.whereNot('status', 'closed')
  const userId = viewer.userId
  return query.where((either) => either.whereNot('status', 'closed').orWhere('ownerUserId', userId))
}
