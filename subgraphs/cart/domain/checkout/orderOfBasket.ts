import type { Knex } from 'knex'
import type { Cart } from '../../models/Cart.ts'
import { Checkout } from '../../models/Checkout.ts'
import type { CheckoutRequest } from './checkoutRequest.ts'

/** The attempt that made an order of the basket that the buyer saw, or of what it had become by then. */
export async function orderOfBasket(
  trx: Knex.Transaction,
  { id: cartId }: Cart,
  seen: Pick<CheckoutRequest, 'cartId' | 'cartVersion'>,
): Promise<Checkout | null> {
  if (seen.cartId != null && seen.cartId !== cartId) return null
  const next = await Checkout.query(trx)
    .where({ cartId, state: 'ordered' })
    .where('cartVersion', '>=', seen.cartVersion)
    .orderBy('cartVersion')
    .first()
  return next ?? null
}
