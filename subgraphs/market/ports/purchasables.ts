import type { PortProvider, PurchasablePort } from '@rose-ash/contracts'
import { anonymous, type Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { sizeOf } from '../domain/productVariant/sizeOf.ts'
import { availabilityOf } from '../domain/stock/availabilityOf.ts'
import { offerByVariant } from '../loaders/offerByVariant.ts'
import { productById } from '../loaders/productById.ts'
import { variantById } from '../loaders/variantById.ts'

export interface PurchasablesDependencies {
  readonly knex: Knex
  readonly clock: Clock
  readonly currency: string
}

/** Describes product variants to whoever sells them on: the cart. What the public may not see is not there. */
export const purchasables = (dependencies: PurchasablesDependencies): PortProvider<PurchasablePort> => ({
  async describe({ items }) {
    const market = { ...dependencies, viewer: anonymous }
    const [variants, offers, products] = [variantById(market), offerByVariant(market), productById(market)]
    const described = items.map(async ({ type, id }) => {
      const variant = type === 'ProductVariant' ? await variants.load(id) : null
      if (!variant) return null
      const [offer, product] = await Promise.all([offers.load(id), products.load(variant.productId)])
      if (!product || offer?.amountMinor == null) return null
      const { status, quantity } = availabilityOf(offer)
      const name = variant.title || sizeOf(Number(variant.unitAmount), variant.unit)
      return {
        type: 'ProductVariant' as const,
        id,
        title: name ? `${product.title}, ${name}` : product.title,
        sellerId: variant.shopId,
        unitPrice: { amountMinor: offer.amountMinor, currency: offer.currency },
        isAvailable: status !== 'out',
        availableQuantity: quantity,
        maxPerOrder: variant.maxPerOrder,
      }
    })
    return { items: await Promise.all(described) }
  },
})
