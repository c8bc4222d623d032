import type { Knex } from 'knex'
import { Checkout } from '../../models/Checkout.ts'
import { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockOrder } from '../order/findOrder.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { type CheckoutRequest, requestHashOf } from './checkoutRequest.ts'

/**
 * Whoever mistyped their address goes back and mends it: an order that waits to be paid takes over name, e-mail and telephone.
 *
 * @returns false where the request asks for something else too, or the order waits no more
 */
export async function correctContact(
  { clock, viewer }: CartDomain,
  trx: Knex.Transaction,
  { id, orderId, requestHash }: Checkout,
  request: CheckoutRequest,
): Promise<boolean> {
  const order = await lockOrder(trx, orderId ?? '')
  const { email, name, phone } = order
  const isOnlyContact = requestHashOf({ ...request, email, name, phone }).equals(requestHash)
  const at = clock.now()
  const waits = order.status === 'pending_payment' && order.expiresAt > at && order.userId === viewer.userId
  if (!isOnlyContact || !waits) return false
  const { email: to, name: whom, phone: call } = request
  await Order.query(trx)
    .findById(order.id)
    .patch({ email: to, name: whom, phone: call, version: order.version + 1 })
  await Checkout.query(trx)
    .findById(id)
    .patch({ requestHash: requestHashOf(request) })
  await recordHistory(trx, order.id, 'contact_corrected', { actorUserId: order.userId, at })
  return true
}
