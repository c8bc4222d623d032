import { Payment } from '../../models/Payment.ts'
import { isUnavailable } from '../../sumup/ProviderError.ts'
import type { CartDomain } from '../CartDomain.ts'
import { isSettled } from './paymentStatus.ts'
import { nextLook, scheduleLook } from './scheduleLook.ts'
import { syncPayment } from './syncPayment.ts'

const afterSilenceMs = 5 * 60_000

/**
 * The poller's look at a payment, and the date of the next. The date is set before the provider is asked, so that a crash in
 * between neither loses the payment nor asks without a pause. While the provider is silent nothing is given up.
 */
export async function lookAtPayment(cart: CartDomain, paymentId: string): Promise<void> {
  const { knex, clock } = cart
  const payment = await Payment.query(knex).findById(paymentId)
  if (!payment || payment.nextLookAt === null || isSettled(payment)) return
  const now = clock.now()
  const next = nextLook(payment, now)
  const at = next ?? new Date(now.getTime() + afterSilenceMs)
  await scheduleLook(knex, paymentId, { at, looks: payment.looks + 1 })
  try {
    await syncPayment(cart, paymentId, 'poll')
  } catch (error) {
    if (isUnavailable(error)) return
    throw error
  }
  if (next === null) await Payment.query(knex).findById(paymentId).patch({ nextLookAt: null })
}
