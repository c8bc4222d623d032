import { Payment } from '../../models/Payment.ts'
import type { CartDomain } from '../CartDomain.ts'
import { syncPayment } from './syncPayment.ts'

/**
 * The provider says that a checkout changed, perhaps before we know its id: then its reference tells whose it is. One that is not ours
 * is left alone.
 *
 * @throws ProviderError
 */
export async function hearOfCheckout(cart: CartDomain, checkoutId: string): Promise<void> {
  const { knex, provider } = cart
  const known = await Payment.query(knex).findOne({ providerCheckoutId: checkoutId })
  if (known) return syncPayment(cart, known.id, 'webhook')
  const checkout = await provider.get(checkoutId)
  const ours = checkout && (await Payment.query(knex).findOne({ reference: checkout.reference }))
  if (ours) await syncPayment(cart, ours.id, 'webhook')
}
