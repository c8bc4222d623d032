import { done, failed, type Outcome } from '@rose-ash/domain'
import type { Order } from '../../models/Order.ts'
import type { Payment } from '../../models/Payment.ts'
import type { ProviderCheckout } from '../../sumup/PaymentProvider.ts'
import { isUnavailable } from '../../sumup/ProviderError.ts'
import type { CartDomain } from '../CartDomain.ts'
import { applyAnswer } from './applyAnswer.ts'
import { orderExpired, providerUnavailable } from './paymentErrors.ts'
import { syncPayment } from './syncPayment.ts'

/**
 * Has the provider make the page of a payment. A call that was not answered may have made it: the next one is told so, and finds it by
 * its reference. So does the poller.
 */
export async function openAtProvider(
  cart: CartDomain,
  order: Order,
  payment: Payment,
): Promise<Outcome<Payment>> {
  if (payment.status !== 'created') return done(payment)
  const path = ['input', 'orderCode']
  let checkout: ProviderCheckout | null
  try {
    checkout = await makeOrFind(cart, order, payment)
  } catch (error) {
    if (isUnavailable(error)) return failed(providerUnavailable(path))
    throw error
  }
  cart.steps.reached('payment.requested')
  if (checkout === null) return failed(providerUnavailable(path))
  const stored = await applyAnswer(cart, payment, checkout, 'buyer')
  cart.steps.reached('payment.stored')
  if (stored.status !== 'cancelled' && stored.status !== 'expired') return done(stored)
  // The order has expired or was cancelled while the provider was thinking: its page is closed again.
  await syncPayment(cart, payment.id, 'buyer')
  return failed(orderExpired(path))
}

async function makeOrFind(
  { provider, origins }: CartDomain,
  order: Order,
  { reference, amountMinor, currency, expiresAt }: Payment,
): Promise<ProviderCheckout | null> {
  const wanted = {
    reference,
    amount: { amountMinor, currency },
    description: `Rose Ash order ${order.code}`,
    validUntil: expiresAt,
    returnTo: `${origins.cart}/orders/${order.code}/return`,
  }
  const made = await provider.create(wanted)
  return made === 'duplicate' ? provider.find(reference) : made
}
