import type { CartResolvers } from '../generated/graphql.ts'
import { moneyOf } from './moneyOf.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

export const Cart: CartResolvers = {
  async __resolveReference({ id }, { loaders }) {
    const own = await loaders.ownCart()
    return own?.id === id ? own : null
  },
  lines: ({ id }, _, { loaders }) => loaders.linesByCart.load(id),
  async itemCount({ id }, _, { loaders }) {
    return sum((await loaders.linesByCart.load(id)).map(({ quantity }) => quantity))
  },
  async total({ id, currency }, _, { loaders }) {
    const lines = await loaders.linesByCart.load(id)
    return moneyOf(sum(lines.map(({ quantity, unitAmountMinor }) => quantity * unitAmountMinor)), currency)
  },
}
