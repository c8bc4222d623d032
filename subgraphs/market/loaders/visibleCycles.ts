import { hasRole } from '@rose-ash/domain'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { OrderCycle } from '../models/OrderCycle.ts'
import { Shop } from '../models/Shop.ts'

/** Cycles that the viewer may look at: those that have begun, of shops that are not closed, and all of the viewer's own shops. */
export function visibleCycles({ knex, viewer }: MarketDomain): QueryBuilder<OrderCycle, OrderCycle[]> {
  const query = OrderCycle.query(knex)
  if (hasRole(viewer, 'admin')) return query
  const shops = () => Shop.query(knex).select(1).whereColumn('shops.id', 'order_cycles.shopId')
  return query.where((either) => {
    either.where((begun) =>
      begun.whereNot('order_cycles.status', 'draft').whereExists(shops().whereNot('status', 'closed')),
    )
    if (viewer.userId !== null) either.orWhereExists(shops().where('ownerUserId', viewer.userId))
  })
}
