import type { Knex } from 'knex'
import { Order, type OrderPaymentStatus } from '../../models/Order.ts'
import { Payment } from '../../models/Payment.ts'
import { PaymentFinding } from '../../models/PaymentFinding.ts'
import { lockOrder } from '../order/findOrder.ts'
import { recordHistory } from '../order/recordHistory.ts'

interface Settlement {
  /** What became of it. */
  readonly note: string
  readonly actorUserId: string | null
  readonly at: Date
}

/** Ends the dispute about a payment: its findings are settled with it, and its order stands as its books say. */
export async function settleDispute(
  trx: Knex.Transaction,
  { id, orderId, reference }: Payment,
  { note, actorUserId, at }: Settlement,
): Promise<void> {
  const order = await lockOrder(trx, orderId)
  await Payment.query(trx).findById(id).patch({ disputeSettledAt: at })
  await PaymentFinding.query(trx)
    .where({ reference })
    .whereNull('resolvedAt')
    .patch({ note, resolvedAt: at, resolvedBy: actorUserId })
  await recordHistory(trx, orderId, 'dispute_settled', { note, actorUserId, at })
  const [other] = await Payment.query(trx)
    .where({ orderId, status: 'disputed' })
    .whereNull('disputeSettledAt')
    .limit(1)
  if (other || order.paymentStatus !== 'disputed') return
  await Order.query(trx)
    .findById(orderId)
    .patch({ paymentStatus: standingOf(order), version: order.version + 1 })
}

const standingOf = ({ paidAt, paidMinor, refundedMinor, totalMinor }: Order): OrderPaymentStatus => {
  if (paidAt === null) return 'unpaid'
  if (refundedMinor === 0) return 'paid'
  if (refundedMinor >= paidMinor) return 'refunded'
  return paidMinor - refundedMinor >= totalMinor ? 'paid' : 'partially_refunded'
}
