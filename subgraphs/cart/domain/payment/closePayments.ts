import { Payment } from '../../models/Payment.ts'
import { isUnavailable } from '../../sumup/ProviderError.ts'
import type { CartDomain } from '../CartDomain.ts'
import { isOpen } from './paymentStatus.ts'
import { syncPayment } from './syncPayment.ts'

/** `paid` when money had slipped in, which has been taken over by then. */
export type Closed = 'closed' | 'paid' | 'unreachable'

/**
 * Sees to it that nobody can pay for an order any more, before it expires or is cancelled. While the provider cannot be reached
 * nobody knows, and the order has to wait.
 */
export async function closePayments(cart: CartDomain, orderId: string): Promise<Closed> {
  const payments = await Payment.query(cart.knex)
    .where({ orderId, provider: 'sumup' })
    .whereIn('status', ['created', 'pending', 'action_required', 'failed'])
    .orderBy('attempt')
  let outcome: Closed = 'closed'
  for (const payment of payments) {
    const closed = await closePayment(cart, payment)
    if (closed !== 'closed') outcome = closed
    if (closed === 'unreachable') break
  }
  return outcome
}

/** Closes the page of one payment. */
export async function closePayment(cart: CartDomain, payment: Payment): Promise<Closed> {
  try {
    const checkoutId = payment.providerCheckoutId ?? (await cart.provider.find(payment.reference))?.id ?? null
    if (checkoutId !== null && (await cart.provider.deactivate(checkoutId)) === 'processed') {
      await syncPayment(cart, payment.id, 'expiry')
      const { status } = await Payment.query(cart.knex).findById(payment.id).throwIfNotFound()
      if (status === 'succeeded') return 'paid'
      // Something was paid that does not fit: people look at it, and the order goes its way.
      if (status === 'disputed') return 'closed'
      // It is being decided at this moment; what was declined is decided.
      if (status !== 'failed') return 'unreachable'
    }
    await giveUp(cart, payment, checkoutId)
    return 'closed'
  } catch (error) {
    if (isUnavailable(error)) return 'unreachable'
    throw error
  }
}

/** One whose page was never seen may still be made by a call that is on its way: it stays on the list of those to look at. */
async function giveUp(
  { knex, clock }: CartDomain,
  payment: Payment,
  checkoutId: string | null,
): Promise<void> {
  const now = clock.now()
  const status = payment.expiresAt <= now ? 'expired' : 'cancelled'
  await Payment.query(knex)
    .where({ id: payment.id, status: payment.status })
    .patch({
      ...(isOpen(payment) && { status, settledAt: now }),
      ...(checkoutId !== null && { nextLookAt: null }),
    })
}
