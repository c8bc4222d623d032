import type { CartDomain } from '../domain/CartDomain.ts'
import type { Order } from '../models/Order.ts'
import { orderById } from './orderById.ts'

/** The order that something visible belongs to. */
export function orderOf(cart: CartDomain): (orderId: string) => Promise<Order> {
  const orders = orderById(cart)
  return async (orderId) => {
    const order = await orders.load(orderId)
    if (!order) throw new Error('what belongs to an order has none')
    return order
  }
}
