import { problemOf } from '../domain/line/problemOf.ts'
import type { CartLineResolvers } from '../generated/graphql.ts'
import { moneyOf } from './moneyOf.ts'
import { purchasableOf } from './purchasableOf.ts'

export const CartLine: CartLineResolvers = {
  async __resolveReference({ id }, { loaders }) {
    const own = await loaders.ownCart()
    const lines = own ? await loaders.linesByCart.load(own.id) : []
    return lines.find((line) => line.id === id) ?? null
  },
  unitPrice: ({ unitAmountMinor, currency }) => moneyOf(unitAmountMinor, currency),
  total: ({ unitAmountMinor, quantity, currency }) => moneyOf(unitAmountMinor * quantity, currency),
  item: ({ itemType, itemId }) => purchasableOf(itemType, itemId),
  async problem(line, _, { loaders }) {
    const problem = problemOf(line, await loaders.quoteByLine.load(line))
    if (!problem) return null
    const { currentPrice } = problem
    return {
      ...problem,
      currentPrice: currentPrice && moneyOf(currentPrice.amountMinor, currentPrice.currency),
    }
  },
}
