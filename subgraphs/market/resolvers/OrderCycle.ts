import type { OrderCycleResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

export const OrderCycle: OrderCycleResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.cycleById.load(id),
  shop: async ({ shopId }, _, { loaders }) => {
    const shop = await loaders.shopById.load(shopId)
    if (!shop) throw new Error(`cycle of a hidden shop ${shopId}`)
    return shop
  },
  pickups: ({ id }, _, { loaders }) => loaders.pickupsByCycle.load(id),
  items: async ({ id, shopId }, _, { domain, loaders }) => {
    const shop = await loaders.shopById.load(shopId)
    return shop && policy.can(domain.viewer, 'shop.seeInside', shop) ? loaders.itemsByCycle.load(id) : null
  },
}
