import { type Connection, type ConnectionArgs, connection } from '@rose-ash/subgraph'
import type { CartDomain } from '../domain/CartDomain.ts'
import { listOrders, type OrderFilter } from '../domain/order/listOrders.ts'
import type { Order } from '../models/Order.ts'
import { latestOrdersFirst } from './latestOrdersFirst.ts'

/** All orders, for staff. */
export const orders =
  (cart: CartDomain) =>
  async (filter: OrderFilter, page: ConnectionArgs): Promise<Connection<Order> | null> => {
    const list = listOrders(cart, filter)
    return list && connection(list, page, latestOrdersFirst)
  }
