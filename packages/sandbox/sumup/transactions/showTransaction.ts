import type { KeptTransaction } from '../Books.ts'
import { toMajor } from '../majorUnits.ts'
import type { Shop } from '../Shop.ts'
import { refundedOf } from './refundTransaction.ts'

const isRefunded = (transaction: KeptTransaction) =>
  transaction.status === 'SUCCESSFUL' && refundedOf(transaction) === transaction.amountMinor

/** A transaction as `GET /v2.1/merchants/{code}/transactions` shows it. */
export function showTransaction(shop: Shop, transaction: KeptTransaction): object {
  const { amountMinor, currency } = transaction
  return {
    ...shown(shop, transaction),
    foreign_transaction_id: shop.books.checkouts.get(transaction.checkoutId)?.reference,
    client_transaction_id: `urn:sumup:pos:sale:${shop.merchantCode}:${transaction.checkoutId}`,
    merchant_code: shop.merchantCode,
    simple_status: isRefunded(transaction) ? 'REFUNDED' : transaction.status,
    entry_mode: 'CUSTOMER_ENTRY',
    vat_amount: 0,
    tip_amount: 0,
    events: transaction.refunds.map((refund) => ({
      id: refund.id,
      transaction_id: transaction.id,
      type: 'REFUND',
      status: 'REFUNDED',
      amount: toMajor(refund.amountMinor, currency),
      timestamp: refund.at,
    })),
    amount: toMajor(amountMinor, currency),
  }
}

/** One of the list of `GET /v2.1/merchants/{code}/transactions/history`. */
export function showInHistory(shop: Shop, transaction: KeptTransaction): object {
  return {
    ...shown(shop, transaction),
    transaction_id: transaction.id,
    client_transaction_id: `urn:sumup:pos:sale:${shop.merchantCode}:${transaction.checkoutId}`,
    status: isRefunded(transaction) ? 'REFUNDED' : transaction.status,
    type: 'PAYMENT',
    refunded_amount: toMajor(refundedOf(transaction), transaction.currency),
  }
}

function shown(
  shop: Shop,
  { id, code, amountMinor, currency, at, status, checkoutId }: KeptTransaction,
): object {
  return {
    id,
    transaction_code: code,
    amount: toMajor(amountMinor, currency),
    currency,
    timestamp: at,
    status,
    payment_type: 'ECOM',
    installments_count: 1,
    product_summary: shop.books.checkouts.get(checkoutId)?.description ?? '',
  }
}
