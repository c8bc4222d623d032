import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import { Order } from '../../models/Order.ts'
import { PaymentEvent } from '../../models/PaymentEvent.ts'
import { bareCheckout } from '../../sumup/readAnswer.ts'
import type { CartDomain } from '../CartDomain.ts'
import { ordersToErase } from './ordersToErase.ts'

/** The steps of an order that say something in somebody's own words. */
const spoken = [
  'cancelled',
  'refund_requested',
  'refund_approved',
  'refund_declined',
  'dispute_settled',
] as const

/**
 * Erases what an order says of its buyer. What the books need stays: what was bought, what it cost, its tax, its payments and refunds,
 * and when they happened.
 */
export const eraseBuyer = (cart: CartDomain, orderId: string): Promise<void> =>
  cart.knex.transaction(async (trx) => {
    const erasedAt = cart.clock.now()
    const order = await ordersToErase(cart, trx).findById(orderId).forUpdate()
    if (!order) return
    await Order.query(trx)
      .findById(orderId)
      .patch({
        userId: null,
        email: '',
        name: '',
        phone: null,
        notes: '',
        cancelReason: null,
        erasedAt,
        version: order.version + 1,
      })
    await trx('cart.refunds').where({ orderId }).update({ reason: 'Erased.', note: null })
    await trx('cart.order_history').where({ orderId }).whereIn('what', spoken).update({ note: null })
    await trx('cart.checkouts')
      .where({ orderId })
      .update({ requestHash: Buffer.alloc(32) })
    await bareAnswers(trx, orderId)
    await enqueue(trx, 'cart.forgetLetters', { orderId }, { jobKey: `cart.forgetLetters:${orderId}` })
  })

/** Of what the provider told, what we understand stays: it speaks of money only. */
async function bareAnswers(trx: Knex.Transaction, orderId: string): Promise<void> {
  const payments = trx('cart.payments').select('id').where({ orderId })
  for (const { id, payload } of await PaymentEvent.query(trx).whereIn('paymentId', payments))
    await trx('cart.payment_events')
      .where({ id })
      .update({ payload: JSON.stringify(bareCheckout(payload)) })
}
