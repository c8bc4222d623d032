import {
  conflictError,
  done,
  failed,
  isId,
  notFoundError,
  type Outcome,
  validationError,
} from '@rose-ash/domain'
import { Payment } from '../../models/Payment.ts'
import { Refund } from '../../models/Refund.ts'
import { RefundLine } from '../../models/RefundLine.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockOrder } from '../order/findOrder.ts'
import { recordHistory } from '../order/recordHistory.ts'
import { enqueueRefund } from './enqueueRefund.ts'
import { leftOf } from './refundable.ts'
import { refundExceeds } from './refundErrors.ts'
import { weighLines } from './weighLines.ts'

/** Sends a refund again that the provider refused, if there is still so much left to be paid back. */
export async function retryRefund(
  cart: CartDomain,
  { refundId, version }: { refundId: string; version: number },
): Promise<Outcome<Refund>> {
  policy.require(cart.viewer, 'refund.retry')
  const path = ['input', 'refundId']
  const known = isId(refundId) ? await Refund.query(cart.knex).findById(refundId) : null
  if (!known) return failed(notFoundError(path, 'There is no such refund.'))
  return cart.knex.transaction(async (trx) => {
    await lockOrder(trx, known.orderId)
    const payment = await Payment.query(trx).findById(known.paymentId).forUpdate().throwIfNotFound()
    const refund = await Refund.query(trx).findById(known.id).forUpdate().throwIfNotFound()
    if (refund.version !== version) return failed(conflictError(refund.version))
    if (refund.status !== 'failed')
      return failed(validationError(path, 'Only what the payment service refused can be tried again.'))
    const lines = await RefundLine.query(trx).where('refundId', refund.id)
    const weighed = await weighLines(trx, refund.orderId, lines, 'approved')
    if (!weighed.ok) return weighed
    const left = await leftOf(trx, payment)
    if (refund.amountMinor > left) return failed(refundExceeds(left, payment.currency))
    const approved = await Refund.query(trx).patchAndFetchById(refund.id, {
      status: 'approved',
      failure: null,
      refundedBeforeMinor: null,
      version: refund.version + 1,
    })
    await recordHistory(trx, refund.orderId, 'refund_retried', {
      actorUserId: cart.viewer.userId,
      at: cart.clock.now(),
    })
    await enqueueRefund(trx, refund.id)
    return done(approved)
  })
}
