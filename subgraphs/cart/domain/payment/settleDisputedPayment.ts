import { check, done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { Payment } from '../../models/Payment.ts'
import { Refund } from '../../models/Refund.ts'
import { policy } from '../../policy.ts'
import type { CartDomain } from '../CartDomain.ts'
import { lockDisputed, noSuchDispute } from './disputedPayment.ts'
import { settleDispute } from './settleDispute.ts'

const schema = z.object({
  paymentId: z.string(),
  note: z.string().trim().min(1, 'Say what became of it.').max(500, 'Use at most 500 characters.'),
})
const path = ['input', 'paymentId']

/** Says what became of disputed money that was not paid back from here: people have settled it in another way. Staff. */
export async function settleDisputedPayment(
  cart: CartDomain,
  input: z.input<typeof schema>,
): Promise<Outcome<Payment>> {
  policy.require(cart.viewer, 'dispute.settle')
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { paymentId, note } = checked.value
  return cart.knex.transaction(async (trx) => {
    const payment = await lockDisputed(trx, paymentId)
    if (!payment) return failed(noSuchDispute)
    if (payment.disputeSettledAt) return failed(validationError(path, 'Somebody has settled this already.'))
    const [underway] = await Refund.query(trx)
      .where({ paymentId: payment.id })
      .whereIn('status', ['approved', 'pending'])
      .limit(1)
    if (underway)
      return failed(
        validationError(path, 'Its money is on its way back. It is settled when that has arrived.'),
      )
    const actorUserId = cart.viewer.userId
    await settleDispute(trx, payment, { note, actorUserId, at: cart.clock.now() })
    return done(await Payment.query(trx).findById(payment.id).throwIfNotFound())
  })
}
