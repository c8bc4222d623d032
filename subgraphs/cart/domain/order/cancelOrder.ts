import { check, conflictError, done, failed, notFoundError, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { closePayments } from '../payment/closePayments.ts'
import { providerUnavailable } from '../payment/paymentErrors.ts'
import { canCancel } from './canCancel.ts'
import { endOrder } from './endOrder.ts'
import { findOrder, lockOrder } from './findOrder.ts'
import { isBuyer } from './isBuyer.ts'
import { orderState } from './orderState.ts'
import { refundRest } from './refundRest.ts'

const schema = z.object({
  code: z.string(),
  version: z.int(),
  reason: z
    .string()
    .trim()
    .max(500, 'Use at most 500 characters.')
    .nullish()
    .transform((reason) => reason || null),
})

export type CancelOrderInput = z.input<typeof schema>

const path = ['input', 'code']

/** Calls an order off: its payment page is closed first, and what was paid is paid back. */
export async function cancelOrder(cart: CartDomain, input: CancelOrderInput): Promise<Outcome<Order>> {
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { code, version, reason } = checked.value
  const seen = await findOrder(cart, code)
  if (!seen) return failed(notFoundError(path, 'There is no such order.'))
  policy.require(cart.viewer, 'order.cancel', { isBuyer: isBuyer(cart, seen) })
  if (seen.version !== version) return failed(conflictError(seen.version))
  if (seen.status === 'pending_payment' && (await closePayments(cart, seen.id)) === 'unreachable')
    return failed(providerUnavailable(path))
  return cart.knex.transaction(async (trx) => {
    const order = await lockOrder(trx, seen.id)
    // also when somebody has paid while the page was being closed
    if (order.version !== version) return failed(conflictError(order.version))
    const fulfilments = await Fulfilment.query(trx).where('orderId', order.id)
    if (!canCancel(cart, order, fulfilments))
      return failed(
        orderState(order, path, 'It cannot be cancelled any more. Ask for your money back instead.'),
      )
    const at = cart.clock.now()
    const ended = await endOrder(trx, order, {
      status: 'cancelled',
      reason,
      actorUserId: cart.viewer.userId,
      at,
    })
    await refundRest(cart, trx, ended)
    return done(await Order.query(trx).findById(order.id).throwIfNotFound())
  })
}
