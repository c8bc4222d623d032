import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import { Fulfilment } from '../../models/Fulfilment.ts'
import { Order } from '../../models/Order.ts'
import type { CartDomain } from '../CartDomain.ts'
import { ownKey } from '../refund/ownKey.ts'
import { payBack } from '../refund/payBack.ts'
import { announceOrder } from './announceOrder.ts'
import { recordHistory } from './recordHistory.ts'
import { sendOrderMail } from './sendOrderMail.ts'

interface Paid {
  readonly paidMinor: number
  readonly at: Date
}

/**
 * Takes note that an order is paid, within the transaction in which its payment succeeds and with its row locked. Once: an order
 * that is paid stays as it is. Who pays after the order has expired gets what can still be had; who pays for what was
 * cancelled gets the money back.
 */
export async function confirmOrder(
  cart: CartDomain,
  trx: Knex.Transaction,
  order: Order,
  { paidMinor, at }: Paid,
): Promise<Order> {
  if (order.paidAt !== null) return order
  const paid = { paidMinor, paymentStatus: 'paid' as const, paidAt: at, version: order.version + 1 }
  if (order.status === 'cancelled') {
    const cancelled = await Order.query(trx).patchAndFetchById(order.id, paid)
    await payBackAll(cart, trx, cancelled, at)
    return cancelled
  }
  const confirmed = await Order.query(trx).patchAndFetchById(order.id, { ...paid, status: 'confirmed' })
  await Fulfilment.query(trx)
    .where({ orderId: order.id })
    .patch({ status: 'to_pack', version: trx.raw('version + 1') })
  const late = order.status === 'expired' ? 'The payment came after the order had expired.' : null
  await recordHistory(trx, order.id, 'paid', { note: late, at })
  await announceOrder(trx, confirmed, 'paid')
  await enqueue(trx, 'cart.commitStock', { orderId: order.id }, { jobKey: `cart.commitStock:${order.id}` })
  await sendOrderMail(trx, order.id, 'order-confirmed')
  await enqueue(trx, 'cart.tellSellers', { orderId: order.id }, { jobKey: `cart.tellSellers:${order.id}` })
  return confirmed
}

async function payBackAll(cart: CartDomain, trx: Knex.Transaction, order: Order, at: Date): Promise<void> {
  const note = 'The payment came after the order was cancelled; it is paid back.'
  await recordHistory(trx, order.id, 'paid_after_cancellation', { note, at })
  if (order.paidMinor === 0) return
  await payBack(cart, trx, {
    order,
    amountMinor: order.paidMinor,
    reason: 'The order was cancelled before it was paid.',
    returnsStock: false,
    idempotencyKey: ownKey('paid-after-cancellation'),
    requestedBy: null,
    status: 'approved',
  })
}
