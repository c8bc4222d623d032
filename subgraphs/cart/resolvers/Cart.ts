import { sellersOf } from '../domain/cart/sellersOf.ts'
import { taxesOfCart } from '../domain/cart/taxesOfCart.ts'
import type { CartResolvers } from '../generated/graphql.ts'
import { moneyOf } from './moneyOf.ts'
import { taxAmountOf } from './taxAmountOf.ts'

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
  async total({ id, currency, donationMinor }, _, { loaders }) {
    const lines = await loaders.linesByCart.load(id)
    const goods = sum(lines.map(({ quantity, unitAmountMinor }) => quantity * unitAmountMinor))
    return moneyOf(goods + donationMinor, currency)
  },
  async taxes(cart, _, { loaders }) {
    const lines = await loaders.linesByCart.load(cart.id)
    const quotes = await Promise.all(lines.map((line) => loaders.quoteByLine.load(line)))
    return taxesOfCart(cart, lines, quotes).map((tax) => taxAmountOf(tax, cart.currency))
  },
  donation: ({ donationMinor, currency }) => moneyOf(donationMinor, currency),
  async sellers({ id }, _, { loaders }) {
    const lines = await loaders.linesByCart.load(id)
    const sellers = sellersOf(await Promise.all(lines.map((line) => loaders.quoteByLine.load(line))))
    return sellers.map((seller) => ({ ...seller, pickups: [...seller.pickups] }))
  },
}
