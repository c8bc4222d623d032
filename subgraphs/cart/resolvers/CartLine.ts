import { problemOf } from '../domain/line/problemOf.ts'
import type { CartLineResolvers } from '../generated/graphql.ts'
import { moneyOf } from './moneyOf.ts'

const typeNames = { product_variant: 'ProductVariant', ticket_type: 'TicketType' } as const

export const CartLine: CartLineResolvers = {
  async __resolveReference({ id }, { loaders }) {
    const own = await loaders.ownCart()
    const lines = own ? await loaders.linesByCart.load(own.id) : []
    return lines.find((line) => line.id === id) ?? null
  },
  unitPrice: ({ unitAmountMinor, currency }) => moneyOf(unitAmountMinor, currency),
  total: ({ unitAmountMinor, quantity, currency }) => moneyOf(unitAmountMinor * quantity, currency),
  item: ({ itemType, itemId }) => ({ __typename: typeNames[itemType], id: itemId }),
  async problem(line, _, { loaders }) {
    const problem = problemOf(line, await loaders.descriptionByLine.load(line))
    if (!problem) return null
    const { currentPrice } = problem
    return {
      ...problem,
      currentPrice: currentPrice && moneyOf(currentPrice.amountMinor, currentPrice.currency),
    }
  },
}
