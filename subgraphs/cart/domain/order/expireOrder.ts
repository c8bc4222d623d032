import { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { closePayments } from '../payment/closePayments.ts'
import { endOrder } from './endOrder.ts'
import { lockOrder } from './findOrder.ts'

/**
 * Lets an order go that nobody paid in time. The payment page is closed first: what slips in until then is taken. While the
 * provider cannot be reached nobody knows, and the order waits.
 */
export async function expireOrder(cart: CartDomain, orderId: string): Promise<void> {
  const isDue = (order: Order | undefined): order is Order =>
    order?.status === 'pending_payment' && order.expiresAt <= cart.clock.now()
  if (!isDue(await Order.query(cart.knex).findById(orderId))) return
  cart.steps.reached('order.expiring')
  if ((await closePayments(cart, orderId)) !== 'closed') return
  await cart.knex.transaction(async (trx) => {
    const order = await lockOrder(trx, orderId)
    if (isDue(order)) await endOrder(trx, order, { status: 'expired', at: cart.clock.now() })
  })
  cart.steps.reached('order.expired')
}

/** Of those whose time is over, the first hundred. */
export const ordersToExpire = ({ knex, clock }: CartDomain): Promise<Order[]> =>
  Order.query(knex)
    .select('id')
    .where('status', 'pending_payment')
    .where('expiresAt', '<=', clock.now())
    .orderBy('expiresAt')
    .limit(100)
    .execute()
