import { unitPriceOf } from '../domain/price/unitPriceOf.ts'
import { sizeOf } from '../domain/productVariant/sizeOf.ts'
import { availabilityOf } from '../domain/stock/availabilityOf.ts'
import type { ProductVariantResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'
import { asMoney } from './asMoney.ts'
import { present } from './present.ts'

export const ProductVariant: ProductVariantResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.variantById.load(id),
  unitAmount: ({ unitAmount }) => Number(unitAmount),
  size: ({ unitAmount, unit }) => sizeOf(Number(unitAmount), unit),
  price: async ({ id }, _, { loaders }) => {
    const offer = await loaders.offerByVariant.load(id)
    return offer?.amountMinor == null ? null : asMoney(offer.amountMinor, offer.currency)
  },
  options: ({ id }, _, { loaders }) => loaders.optionsByVariant.load(id),
  memberPrice: async ({ id }, _, { loaders }) => {
    const {
      memberMinor = null,
      amountMinor = null,
      currency,
    } = present(await loaders.offerByVariant.load(id))
    const isLower = memberMinor !== null && amountMinor !== null && memberMinor < amountMinor
    return isLower ? asMoney(memberMinor, currency) : null
  },
  lowestRecentPrice: async ({ id }, _, { loaders }) => {
    const lowest = await loaders.lowestPriceByVariant.load(id)
    return lowest && asMoney(lowest.amountMinor, lowest.currency)
  },
  compareAt: async ({ id }, _, { loaders }) => {
    const offer = await loaders.offerByVariant.load(id)
    return offer?.compareAtMinor == null ? null : asMoney(offer.compareAtMinor, offer.currency)
  },
  unitPrice: async ({ id, unitAmount, unit }, _, { loaders }) => {
    const offer = await loaders.offerByVariant.load(id)
    if (offer?.amountMinor == null) return null
    const { amountMinor, currency } = offer
    const unitPrice = unitPriceOf({ amountMinor, currency }, Number(unitAmount), unit)
    return unitPrice && { ...unitPrice, price: asMoney(unitPrice.price.amountMinor, currency) }
  },
  listPrices: async ({ id }, _, { domain, loaders }) => {
    const offer = await loaders.offerByVariant.load(id)
    if (!offer || !policy.can(domain.viewer, 'shop.seeInside', offer)) return null
    const prices = await loaders.listPricesByVariant.load(id)
    return prices.map(({ priceList, amountMinor, compareAtMinor, currency, since }) => ({
      list: priceList,
      price: asMoney(amountMinor, currency),
      compareAt: compareAtMinor === null ? null : asMoney(compareAtMinor, currency),
      since,
    }))
  },
  priceHistory: async ({ id }, { list, ...args }, { domain, loaders }) => {
    const offer = list === 'wholesale' ? await loaders.offerByVariant.load(id) : null
    const isHidden = list === 'wholesale' && !(offer && policy.can(domain.viewer, 'shop.seeInside', offer))
    return isHidden ? null : loaders.pricesByVariant.load(id, { list: list ?? 'default', ...args })
  },
  plannedPrices: async ({ id }, _, { domain, loaders }) => {
    const offer = await loaders.offerByVariant.load(id)
    const isSeen = offer && policy.can(domain.viewer, 'shop.seeInside', offer)
    return isSeen ? loaders.plannedPricesByVariant.load(id) : null
  },
  availability: async ({ id }, _, { loaders }) => {
    const offer = await loaders.offerByVariant.load(id)
    return offer ? availabilityOf(offer) : { status: 'out', quantity: 0 }
  },
  stock: async ({ id }, _, { domain, loaders }) => {
    const offer = await loaders.offerByVariant.load(id)
    if (!offer || !policy.can(domain.viewer, 'shop.seeInside', offer)) return null
    const { onHand, reserved, allocated, lowAt, onDemand } = offer
    return { onHand, reserved, allocated, lowAt, madeToOrder: onDemand }
  },
  stockLevels: async ({ id }, _, { domain, loaders }) => {
    const offer = await loaders.offerByVariant.load(id)
    const isSeen = offer && policy.can(domain.viewer, 'shop.seeInside', offer)
    return isSeen ? loaders.levelsByVariant.load(id) : null
  },
  stockMovements: async ({ id }, args, { domain, loaders }) => {
    const offer = await loaders.offerByVariant.load(id)
    const isSeen = offer && policy.can(domain.viewer, 'shop.seeInside', offer)
    return isSeen ? loaders.movementsByVariant.load(id, args) : null
  },
  cyclePrice: async ({ id }, _, { loaders }) => {
    const [terms, offer] = await Promise.all([
      loaders.termsByVariant.load(id),
      loaders.offerByVariant.load(id),
    ])
    return terms?.priceOverrideMinor == null || !offer
      ? null
      : asMoney(terms.priceOverrideMinor, offer.currency)
  },
  closed: async ({ id }, _, { loaders }) => (await loaders.termsByVariant.load(id))?.closed ?? null,
  product: ({ productId }, _, { loaders }) => loaders.productById.load(productId),
}
