import type { QueryBuilder } from 'objection'
import { Order, type OrderPaymentStatus, type OrderStatus } from '../../models/Order.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'

export interface OrderFilter {
  readonly status?: OrderStatus | null | undefined
  readonly paymentStatus?: OrderPaymentStatus | null | undefined
  /** Words of the code, the name or the address, or what they begin with. */
  readonly search?: string | null | undefined
  readonly placedFrom?: Date | null | undefined
  readonly placedBefore?: Date | null | undefined
}

/** All orders of the filter; null for whoever may not see them. */
export function listOrders(
  { knex, viewer }: CartDomain,
  { status, paymentStatus, search, placedFrom, placedBefore }: OrderFilter,
): QueryBuilder<Order, Order[]> | null {
  if (!policy.can(viewer, 'order.list')) return null
  const orders = Order.query(knex)
  if (status) orders.where({ status })
  if (paymentStatus) orders.where({ paymentStatus })
  if (placedFrom) orders.where('placedAt', '>=', placedFrom)
  if (placedBefore) orders.where('placedAt', '<', placedBefore)
  const words = wordsOf(search ?? '')
  if (words) orders.whereRaw(`search @@ to_tsquery('pg_catalog.simple', ?)`, [words])
  return orders
}

/** Each word, or the beginning of one: `ada 7k2` finds Ada Okafor's order 7K2M9QXA. */
const wordsOf = (search: string): string =>
  search
    .split(/[\s'\\]+/)
    .filter(Boolean)
    .slice(0, 10)
    .map((word) => `'${word}':*`)
    .join(' & ')
