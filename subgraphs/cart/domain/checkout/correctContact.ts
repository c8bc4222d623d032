import type { Knex } from 'knex'
import { Checkout } from '../../models/Checkout.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockOrder } from '../order/findOrder.ts'
import { takeOverContact } from '../order/takeOverContact.ts'
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
  await takeOverContact(trx, order, request, { actorUserId: order.userId, at })
  await Checkout.query(trx)
    .findById(id)
    .patch({ requestHash: requestHashOf(request) })
  return true
}
