import type { KeptCheckout } from '../Books.ts'
import { toMajor } from '../majorUnits.ts'
import type { Shop } from '../Shop.ts'
import { statusOf } from './findCheckout.ts'

/** Where the buyer pays. */
export const pageOf = (shop: Shop, { id }: KeptCheckout): string => `${shop.origin()}/pay/${id}`

/** A checkout as the API shows it. */
export function showCheckout(shop: Shop, checkout: KeptCheckout): object {
  const attempts = [...shop.books.transactions.values()].filter(
    ({ checkoutId }) => checkoutId === checkout.id,
  )
  const status = statusOf(shop, checkout)
  const paid = status === 'PAID' ? attempts.find((attempt) => attempt.status === 'SUCCESSFUL') : undefined
  return {
    checkout_reference: checkout.reference,
    amount: toMajor(checkout.amountMinor, checkout.currency),
    currency: checkout.currency,
    merchant_code: checkout.merchantCode,
    merchant_name: 'Sandbox',
    ...(checkout.description && { description: checkout.description }),
    ...(checkout.returnUrl && { return_url: checkout.returnUrl }),
    ...(checkout.redirectUrl && { redirect_url: checkout.redirectUrl }),
    id: checkout.id,
    status,
    date: checkout.createdAt,
    valid_until: checkout.validUntil,
    ...(checkout.isHosted && { hosted_checkout_url: pageOf(shop, checkout) }),
    ...(paid && { transaction_code: paid.code, transaction_id: paid.id }),
    transactions: attempts.map((attempt) => ({
      id: attempt.id,
      transaction_code: attempt.code,
      amount: toMajor(attempt.amountMinor, attempt.currency),
      currency: attempt.currency,
      timestamp: attempt.at,
      status: attempt.status,
      payment_type: 'ECOM',
      installments_count: 1,
      merchant_code: checkout.merchantCode,
      entry_mode: 'CUSTOMER_ENTRY',
      vat_amount: 0,
      tip_amount: 0,
    })),
  }
}
