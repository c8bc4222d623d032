import { emit } from '@rose-ash/db'
import { formatMoney } from '@rose-ash/domain'
import { enqueue } from '@rose-ash/jobs/enqueue.ts'
import type { Knex } from 'knex'
import { raw } from 'objection'
import { Order, type OrderPaymentStatus } from '../../models/Order.ts'
import { OrderLine } from '../../models/OrderLine.ts'
import { Payment } from '../../models/Payment.ts'
import type { Refund } from '../../models/Refund.ts'
import { RefundLine } from '../../models/RefundLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { settleDispute } from '../payment/settleDispute.ts'
import { sendRefundMail } from '../refund/sendRefundMail.ts'
import { recordHistory } from './recordHistory.ts'

/**
 * Counts a refund in the books of its order, within the transaction in which the refund succeeds, and sees to all that follows:
 * things back on the shelf, the event, the letter. The caller has made sure that it happens once.
 */
export async function refundApplied(
  { clock }: CartDomain,
  trx: Knex.Transaction,
  refund: Refund,
): Promise<void> {
  const order = await Order.query(trx).findById(refund.orderId).forUpdate().throwIfNotFound()
  const amount = formatMoney({ amountMinor: refund.amountMinor, currency: order.currency })
  const payment = await Payment.query(trx).findById(refund.paymentId).throwIfNotFound()
  if (payment.status !== 'disputed') await count(trx, order, refund)
  else if (payment.refundedMinor === payment.takenMinor) {
    const settlement = { note: `${amount} were paid back.`, actorUserId: refund.decidedBy, at: clock.now() }
    await settleDispute(trx, payment, settlement)
  }
  for (const { lineId, quantity, amountMinor } of await RefundLine.query(trx).where('refundId', refund.id)) {
    await OrderLine.query(trx)
      .findById(lineId)
      .patch({
        refundedQuantity: raw('refunded_quantity + ?', [quantity]),
        refundedMinor: raw('refunded_minor + ?', [amountMinor]),
      })
  }
  await recordHistory(trx, order.id, 'refunded', { note: amount, at: clock.now() })
  await emit(trx, 'cart', {
    topic: 'cart.refund.succeeded',
    aggregateType: 'Order',
    aggregateId: order.id,
    payload: { orderId: order.id, code: order.code, userId: order.userId, refundId: refund.id },
  })
  if (refund.returnsStock) {
    const jobKey = `cart.restock:${refund.id}`
    await enqueue(trx, 'cart.restock', { refundId: refund.id }, { jobKey })
  }
  await sendRefundMail(trx, refund.id, 'refund-made')
}

/** What was disputed never counted as paid, and so does not count as paid back. */
async function count(trx: Knex.Transaction, order: Order, { amountMinor }: Refund): Promise<void> {
  const refundedMinor = order.refundedMinor + amountMinor
  await Order.query(trx)
    .findById(order.id)
    .patch({
      refundedMinor,
      paymentStatus: standingOf(order, refundedMinor),
      version: order.version + 1,
    })
}

/** What was paid a second time and went back leaves the order paid. */
const standingOf = ({ paidMinor, totalMinor }: Order, refundedMinor: number): OrderPaymentStatus =>
  refundedMinor >= paidMinor
    ? 'refunded'
    : paidMinor - refundedMinor >= totalMinor
      ? 'paid'
      : 'partially_refunded'
