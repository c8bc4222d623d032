import { done, failed, notFoundError, type Outcome } from '@rose-ash/domain'
import { Order } from '../../models/Order.ts'
import { Payment } from '../../models/Payment.ts'
import type { LookSource } from '../../models/PaymentEvent.ts'
import { policy } from '../../policy.ts'
import { isUnavailable } from '../../sumup/ProviderError.ts'
import type { CartDomain } from '../CartDomain.ts'
import { findOrder } from '../order/findOrder.ts'
import { isBuyer } from '../order/isBuyer.ts'
import { providerUnavailable } from './paymentErrors.ts'
import { syncPayment } from './syncPayment.ts'

/**
 * Asks the provider how the payment of an order stands: its buyer after paying, or staff. Whoever asks all the time is told what we
 * know already.
 */
export async function refreshPayment(
  cart: CartDomain,
  { orderCode }: { orderCode: string },
): Promise<Outcome<Order>> {
  const path = ['input', 'orderCode']
  const order = await findOrder(cart, orderCode)
  if (!order) return failed(notFoundError(path, 'There is no such order.'))
  const buys = isBuyer(cart, order)
  policy.require(cart.viewer, 'order.see', { isBuyer: buys })
  if (!cart.refreshes.take(order.id)) return done(order)
  const source: LookSource = buys ? 'redirect' : 'staff'
  const payments = await Payment.query(cart.knex)
    .where({ orderId: order.id, provider: 'sumup' })
    .whereNotIn('status', ['succeeded', 'disputed'])
    .orderBy('attempt', 'desc')
    .limit(2)
  try {
    for (const { id } of payments) await syncPayment(cart, id, source)
  } catch (error) {
    if (isUnavailable(error)) return failed(providerUnavailable(path))
    throw error
  }
  return done(await Order.query(cart.knex).findById(order.id).throwIfNotFound())
}
