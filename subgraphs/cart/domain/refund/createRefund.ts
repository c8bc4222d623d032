import { done, failed, newId, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Order } from '../../models/Order.ts'
import { Payment } from '../../models/Payment.ts'
import { Refund } from '../../models/Refund.ts'
import { RefundLine } from '../../models/RefundLine.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockOrder } from '../order/findOrder.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { enqueueRefund } from './enqueueRefund.ts'
import { leftOf } from './refundable.ts'
import { keyUsed, refundExceeds, tooManyRefunds } from './refundErrors.ts'
import { type WantedLine, weighLines } from './weighLines.ts'

export interface NewRefund {
  readonly order: Pick<Order, 'id'>
  /** Which payment; the one that paid the order unless told. */
  readonly payment?: Payment
  readonly lines?: readonly WantedLine[]
  /** When there are no lines. */
  readonly amountMinor?: number
  readonly reason: string
  readonly returnsStock: boolean
  readonly idempotencyKey: string
  readonly requestedBy: string | null
  readonly status: 'requested' | 'approved'
}

/** What is paid back ends with the money; wishes would not. */
const maximumWishes = 50

/**
 * Writes a refund, within the caller's transaction: order and payment are locked, so that no two together are more than was paid.
 * One that is approved is sent by a job. The same key answers the same refund.
 */
export async function createRefund(
  cart: CartDomain,
  trx: Knex.Transaction,
  wanted: NewRefund,
): Promise<Outcome<Refund>> {
  const { idempotencyKey, reason, returnsStock, requestedBy, status } = wanted
  const order = await lockOrder(trx, wanted.order.id)
  const payment = await lockPayment(trx, order.id, wanted.payment?.id)
  const known = await Refund.query(trx).findOne({ orderId: order.id, idempotencyKey })
  if (known) return (await isSame(trx, known, wanted)) ? done(known) : failed(keyUsed)
  if (!payment) return failed(refundExceeds(0, order.currency))
  if (
    status === 'requested' &&
    (await Refund.query(trx).where({ orderId: order.id }).resultSize()) >= maximumWishes
  )
    return failed(tooManyRefunds)
  const weighed = await weighLines(trx, order.id, wanted.lines ?? [], status)
  if (!weighed.ok) return weighed
  const amountMinor = wanted.lines ? weighed.value.amountMinor : (wanted.amountMinor ?? 0)
  const left = await leftOf(trx, payment)
  if (amountMinor < 1 || amountMinor > left) return failed(refundExceeds(left, order.currency))
  const now = cart.clock.now()
  const refund = await Refund.query(trx).insertAndFetch({
    id: newId(),
    orderId: order.id,
    paymentId: payment.id,
    amountMinor,
    reason,
    status,
    returnsStock,
    idempotencyKey,
    requestedBy,
    decidedBy: status === 'approved' ? requestedBy : null,
    createdAt: now,
  })
  for (const line of weighed.value.lines) await RefundLine.query(trx).insert({ refundId: refund.id, ...line })
  const what = status === 'requested' ? 'refund_requested' : 'refund_approved'
  await recordHistory(trx, order.id, what, { note: reason, actorUserId: requestedBy, at: now })
  if (status === 'approved') await enqueueRefund(trx, refund.id)
  return done(refund)
}

/** The payment of an order that went through; of several the first, which is the one that counts. One that is named may be disputed. */
const lockPayment = async (
  trx: Knex.Transaction,
  orderId: string,
  id: string | undefined,
): Promise<Payment | undefined> => {
  const [payment] = await Payment.query(trx)
    .where({ orderId, provider: 'sumup', ...(id !== undefined && { id }) })
    .whereIn('status', id === undefined ? ['succeeded'] : ['succeeded', 'disputed'])
    .orderBy('settledAt')
    .limit(1)
    .forUpdate()
  return payment
}

async function isSame(trx: Knex.Transaction, known: Refund, wanted: NewRefund): Promise<boolean> {
  if (!wanted.lines) return known.amountMinor === wanted.amountMinor
  const lines = await RefundLine.query(trx).where('refundId', known.id)
  return (
    lines.length === wanted.lines.length &&
    wanted.lines.every(({ lineId, quantity }) =>
      lines.some((line) => line.lineId === lineId && line.quantity === quantity),
    )
  )
}
