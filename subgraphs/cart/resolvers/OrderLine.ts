import type { OrderLineResolvers } from '../generated/graphql.ts'
import { moneyOf } from './moneyOf.ts'
import { purchasableOf } from './purchasableOf.ts'

export const OrderLine: OrderLineResolvers = {
  async __resolveReference({ id }, { loaders }) {
    const line = await loaders.orderLineById.load(id)
    if (!line) return null
    if (await loaders.visibleOrder(line.orderId)) return line
    return line.fulfilmentId && (await loaders.visibleFulfilment(line.fulfilmentId)) ? line : null
  },
  type: ({ itemType }) => (itemType === 'donation' ? null : itemType),
  item: ({ itemType, itemId }) =>
    itemType === 'donation' || itemId === null ? null : purchasableOf(itemType, itemId),
  unitPrice: ({ unitAmountMinor }, _, { domain }) => moneyOf(unitAmountMinor, domain.currency),
  total: ({ totalMinor }, _, { domain }) => moneyOf(totalMinor, domain.currency),
  tax: ({ taxMinor }, _, { domain }) => moneyOf(taxMinor, domain.currency),
  refunded: ({ refundedMinor }, _, { domain }) => moneyOf(refundedMinor, domain.currency),
  isShort: ({ stock }) => stock === 'lost',
}
