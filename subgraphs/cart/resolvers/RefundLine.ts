import type { RefundLineResolvers } from '../generated/graphql.ts'
import { moneyOf } from './moneyOf.ts'

export const RefundLine: RefundLineResolvers = {
  async line({ lineId }, _, { loaders }) {
    const line = await loaders.orderLineById.load(lineId)
    if (!line) throw new Error('a line of a refund is no line of an order')
    return line
  },
  amount: ({ amountMinor }, _, { domain }) => moneyOf(amountMinor, domain.currency),
}
