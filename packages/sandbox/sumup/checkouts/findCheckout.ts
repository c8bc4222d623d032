import { coded } from '../ApiRefusal.ts'
import type { CheckoutStatus, KeptCheckout } from '../Books.ts'
import type { Shop } from '../Shop.ts'

/** @throws ApiRefusal 404 */
export function findCheckout(shop: Shop, id: string): KeptCheckout {
  const checkout = shop.books.checkouts.get(id)
  if (!checkout) throw coded(404, 'NOT_FOUND', 'Resource not found')
  return checkout
}

/** What nobody paid in time has expired, although nothing was written. */
export function statusOf({ books, now }: Shop, checkout: KeptCheckout): CheckoutStatus {
  const { status, validUntil } = books.checkouts.get(checkout.id) ?? checkout
  const isLate = validUntil !== null && new Date(validUntil) <= now()
  return status === 'PENDING' && isLate ? 'EXPIRED' : status
}
