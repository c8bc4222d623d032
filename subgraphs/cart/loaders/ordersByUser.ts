import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { Order } from '../models/Order.ts'
import { latestOrdersFirst } from './latestOrdersFirst.ts'

/** What members ordered, a page of each. */
export const ordersByUser = ({ knex }: CartDomain) =>
  connectionLoader<Order, ConnectionArgs>({
    knex,
    model: Order,
    key: 'orders.user_id',
    order: latestOrdersFirst,
    query: () => Order.query(knex).whereNotNull('userId'),
  })
