import type { PlannedPriceResolvers } from '../generated/graphql.ts'
import { asMoney } from './asMoney.ts'
import { present } from './present.ts'

export const PlannedPrice: PlannedPriceResolvers = {
  list: ({ priceList }) => priceList,
  price: async ({ variantId, amountMinor }, _, { loaders }) => {
    if (amountMinor === null) return null
    const { currency } = present(await loaders.offerByVariant.load(variantId))
    return asMoney(amountMinor, currency)
  },
  compareAt: async ({ variantId, compareAtMinor }, _, { loaders }) => {
    if (compareAtMinor === null) return null
    const { currency } = present(await loaders.offerByVariant.load(variantId))
    return asMoney(compareAtMinor, currency)
  },
}
