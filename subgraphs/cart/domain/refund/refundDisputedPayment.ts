import { check, done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { Refund } from '../../models/Refund.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockDisputed, noSuchDispute } from '../payment/disputedPayment.ts'
import { createRefund } from './createRefund.ts'
import { leftOf } from './refundable.ts'
import { idempotencyKey, reason } from './refundInput.ts'

const schema = z.object({ paymentId: z.string(), reason, idempotencyKey })
const path = ['input', 'paymentId']
const settled = validationError(path, 'Somebody has settled this already.')
const unknownSum = validationError(
  path,
  'It is not known what was taken. Pay it back with the payment service, and settle it by hand.',
)

/**
 * Pays back all that was taken for a disputed payment. It never counted as paid, so the sums of the order stay what they are; when
 * the money has gone, the dispute is over. Staff.
 */
export async function refundDisputedPayment(
  cart: CartDomain,
  input: z.input<typeof schema>,
): Promise<Outcome<Refund>> {
  policy.require(cart.viewer, 'dispute.settle')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { paymentId, reason, idempotencyKey } = checked.value
  const outcome = await cart.knex.transaction(async (trx) => {
    const payment = await lockDisputed(trx, paymentId)
    if (!payment) return failed(noSuchDispute)
    const known = await Refund.query(trx).findOne({ paymentId: payment.id, idempotencyKey })
    if (known) return done(known)
    if (payment.disputeSettledAt) return failed(settled)
    if (payment.takenMinor === null || payment.providerTransactionId === null) return failed(unknownSum)
    return createRefund(cart, trx, {
      order: { id: payment.orderId },
      payment,
      amountMinor: await leftOf(trx, payment),
      reason,
      returnsStock: false,
      idempotencyKey,
      requestedBy: cart.viewer.userId,
      status: 'approved',
    })
  })
  if (outcome.ok) cart.steps.reached('refund.created')
  return outcome
}
