import { isOpen } from '../domain/payment/paymentStatus.ts'
import type { PaymentResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'
import { moneyOf } from './moneyOf.ts'

export const Payment: PaymentResolvers = {
  amount: ({ amountMinor, currency }) => moneyOf(amountMinor, currency),
  taken: ({ takenMinor, currency }) => (takenMinor === null ? null : moneyOf(takenMinor, currency)),
  viewerCanSettle: ({ status, disputeSettledAt }, _, { domain }) =>
    status === 'disputed' && disputeSettledAt === null && policy.can(domain.viewer, 'dispute.settle'),
  pageUrl: (payment) => (isOpen(payment) ? payment.pageUrl : null),
}
