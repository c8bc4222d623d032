import { randomInt, randomUUID } from 'node:crypto'
import type { KeptCheckout, KeptTransaction } from '../Books.ts'
import type { Shop } from '../Shop.ts'
import { statusOf } from './findCheckout.ts'

const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'
const newCode = () => `T${Array.from({ length: 9 }, () => alphabet[randomInt(alphabet.length)]).join('')}`

/** The attempt that waits for the buyer's bank; null while there is none. */
export const openAttempt = ({ books }: Shop, { id }: KeptCheckout): KeptTransaction | null =>
  [...books.transactions.values()].find(
    ({ checkoutId, status }) => checkoutId === id && status === 'PENDING',
  ) ?? null

/** True while the page takes a payment: also after one was declined. */
export const isPayable = (shop: Shop, checkout: KeptCheckout): boolean => {
  const isLate = checkout.validUntil !== null && new Date(checkout.validUntil) <= shop.now()
  const status = statusOf(shop, checkout)
  return (status === 'PENDING' || status === 'FAILED') && !isLate
}

/** The buyer's card is asked for the money; the bank wants to hear from the buyer first. */
export function challenge(shop: Shop, checkout: KeptCheckout): void {
  if (openAttempt(shop, checkout)) return
  shop.books.keep('transactions', attemptAt(shop, checkout, 'PENDING'))
  shop.books.keep('checkouts', { ...checkout, status: 'PENDING' })
}

/** The money was taken. */
export function pay(shop: Shop, checkout: KeptCheckout): void {
  const wrong = shop.troubles.take('pay', 'amount')
  const attempt = openAttempt(shop, checkout) ?? attemptAt(shop, checkout, 'SUCCESSFUL')
  shop.books.keep('transactions', {
    ...attempt,
    status: 'SUCCESSFUL',
    amountMinor: wrong?.amountMinor ?? attempt.amountMinor,
  })
  shop.books.keep('checkouts', { ...checkout, status: 'PAID' })
  shop.tell(checkout.id)
}

/** The card was declined; the buyer may try another. */
export function decline(shop: Shop, checkout: KeptCheckout): void {
  const attempt = openAttempt(shop, checkout) ?? attemptAt(shop, checkout, 'FAILED')
  shop.books.keep('transactions', { ...attempt, status: 'FAILED' })
  shop.books.keep('checkouts', { ...checkout, status: 'FAILED' })
  shop.tell(checkout.id)
}

const attemptAt = (
  { now }: Shop,
  { id, amountMinor, currency }: KeptCheckout,
  status: KeptTransaction['status'],
): KeptTransaction => ({
  id: randomUUID(),
  code: newCode(),
  checkoutId: id,
  amountMinor,
  currency,
  status,
  at: now().toISOString(),
  refunds: [],
})
