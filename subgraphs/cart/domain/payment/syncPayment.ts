import { Payment } from '../../models/Payment.ts'
import type { LookSource } from '../../models/PaymentEvent.ts'
import type { CartDomain } from '../CartDomain.ts'
import { applyAnswer } from './applyAnswer.ts'
import { isOpen, isSettled } from './paymentStatus.ts'
import { nextLook } from './scheduleLook.ts'

/**
 * Asks the provider how a payment stands, and takes that over. The webhook, the redirect, the poller and the buyer all end here, and
 * may do so at once. The provider is asked outside any transaction.
 *
 * @throws ProviderError `unavailable`: ask again later
 */
export async function syncPayment(cart: CartDomain, paymentId: string, source: LookSource): Promise<void> {
  const known = await Payment.query(cart.knex).findById(paymentId)
  if (!known || known.provider === 'none' || isSettled(known)) return
  const checkout = await (known.providerCheckoutId === null
    ? cart.provider.find(known.reference)
    : cart.provider.get(known.providerCheckoutId))
  cart.steps.reached('payment.seen')
  if (checkout === null) return giveUpIfLate(cart, known)
  const payment = await applyAnswer(cart, known, checkout, source)
  cart.steps.reached('payment.settled')
  if (isOpen(payment)) return giveUpIfLate(cart, payment)
  if (payment.status === 'cancelled' || payment.status === 'expired') {
    // It was given up while the provider was still making it.
    const isLive = checkout.status === 'PENDING' || checkout.status === 'FAILED'
    if (isLive && (await cart.provider.deactivate(checkout.id)) === 'processed') {
      const paid = await cart.provider.get(checkout.id)
      if (paid) await applyAnswer(cart, payment, paid, source)
    }
  }
}

/** Nobody waits any more for a payment whose page has been closed for a while, or that the provider never heard of. */
async function giveUpIfLate({ knex, clock }: CartDomain, payment: Payment): Promise<void> {
  const now = clock.now()
  if (!isOpen(payment) || nextLook(payment, now) !== null) return
  await Payment.query(knex)
    .where({ id: payment.id, status: payment.status })
    .patch({ status: 'expired', settledAt: now, nextLookAt: null })
}
