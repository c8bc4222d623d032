import type { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { orderKeyOf } from '../order/orderKeyOf.ts'

/** Where an order is seen. A guest's link carries the key: whoever has it is the buyer. */
export function orderUrl(
  cart: Pick<CartDomain, 'origins' | 'secret'>,
  { id, code, userId }: Pick<Order, 'id' | 'code' | 'userId'>,
): string {
  const url = `${cart.origins.cart}/orders/${code}`
  return userId === null ? `${url}?key=${orderKeyOf(cart, id)}` : url
}
