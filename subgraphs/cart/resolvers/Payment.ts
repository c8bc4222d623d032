import { isOpen } from '../domain/payment/paymentStatus.ts'
import type { PaymentResolvers } from '../generated/graphql.ts'
import { moneyOf } from './moneyOf.ts'

export const Payment: PaymentResolvers = {
  amount: ({ amountMinor, currency }) => moneyOf(amountMinor, currency),
  pageUrl: (payment) => (isOpen(payment) ? payment.pageUrl : null),
}
