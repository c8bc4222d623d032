import type { CartDomain } from '../domain/CartDomain.ts'
import { isBuyer } from '../domain/order/isBuyer.ts'
import type { Order } from '../models/Order.ts'
import { policy } from '../policy.ts'
import { orderById } from './orderById.ts'

/** An order by its id, if the viewer is its buyer or staff. */
export function visibleOrder(cart: CartDomain): (id: string) => Promise<Order | null> {
  const orders = orderById(cart)
  return async (id) => {
    const order = await orders.load(id)
    return order && policy.can(cart.viewer, 'order.see', { isBuyer: isBuyer(cart, order) }) ? order : null
  }
}
