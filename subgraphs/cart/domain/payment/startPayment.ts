import { check, done, failed, notFoundError, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import type { Order } from '../../models/Order.ts'
import type { Payment } from '../../models/Payment.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { findOrder } from '../order/findOrder.ts'
import { isBuyer } from '../order/isBuyer.ts'
import { orderState } from '../order/orderState.ts'
import { beginPayment, maximumAttempts } from './beginPayment.ts'
import { closePayment } from './closePayments.ts'
import { openAtProvider } from './openAtProvider.ts'
import { orderExpired, providerUnavailable } from './paymentErrors.ts'

const schema = z.object({
  orderCode: z.string(),
  idempotencyKey: z.string().min(1).max(100, 'An idempotency key has at most 100 characters.'),
})

/**
 * Sets up a payment. There is one open payment of an order: whoever asks twice, or from two windows, gets the same. Nothing when
 * there is nothing to pay.
 */
export async function startPayment(
  cart: CartDomain,
  input: z.input<typeof schema>,
): Promise<Outcome<Payment | null>> {
  const path = ['input', 'orderCode']
  const order = await findOrder(cart, input.orderCode)
  if (!order) return failed(notFoundError(path, 'There is no such order.'))
  policy.require(cart.viewer, 'order.pay', { isBuyer: isBuyer(cart, order) })
  const checked = check(schema, input)
  if (!checked.ok) return checked
  // An earlier page that declined a card takes another one as long as it is open: it is closed before the next is made.
  for (let closed = 0; closed <= maximumAttempts; closed += 1) {
    const begun = await beginPayment(cart, order, checked.value.idempotencyKey)
    switch (begun.kind) {
      case 'payment':
        return openAtProvider(cart, order, begun.payment)
      case 'nothing to pay':
        return done(null)
      case 'not payable':
        return refuse(begun.order, path)
      case 'too many':
        return failed(
          validationError(path, 'There were too many tries to pay for this order. Write to us, and we help.'),
        )
      case 'still open':
        if ((await closePayment(cart, begun.payment)) === 'unreachable')
          return failed(providerUnavailable(path))
    }
  }
  return failed(providerUnavailable(path))
}

const refuse = (order: Order, path: readonly string[]) =>
  failed(
    order.status === 'expired' || order.status === 'pending_payment'
      ? orderExpired(path)
      : orderState(order, path, 'There is nothing to pay.'),
  )
