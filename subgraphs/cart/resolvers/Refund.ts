import type { RefundResolvers } from '../generated/graphql.ts'
import { moneyOf } from './moneyOf.ts'

export const Refund: RefundResolvers = {
  amount: ({ amountMinor }, _, { domain }) => moneyOf(amountMinor, domain.currency),
  lines: ({ id }, _, { loaders }) => loaders.linesByRefund.load(id),
}
