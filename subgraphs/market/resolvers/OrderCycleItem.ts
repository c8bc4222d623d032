import type { OrderCycleItemResolvers } from '../generated/graphql.ts'
import { asMoney } from './asMoney.ts'

export const OrderCycleItem: OrderCycleItemResolvers = {
  variant: ({ variantId }, _, { loaders }) => loaders.variantById.load(variantId),
  price: async ({ variantId, priceOverrideMinor }, _, { loaders }) => {
    if (priceOverrideMinor === null) return null
    const offer = await loaders.offerByVariant.load(variantId)
    return offer && asMoney(priceOverrideMinor, offer.currency)
  },
}
