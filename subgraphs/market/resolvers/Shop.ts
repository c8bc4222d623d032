import { isId } from '@rose-ash/domain'
import type { ShopResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'
import { asImage } from './asImage.ts'

export const Shop: ShopResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.shopById.load(id),
  address: ({ street, locality, postalCode, country }) =>
    street || locality || postalCode || country ? { street, locality, postalCode, country } : null,
  picture: (shop) => asImage(shop),
  pictures: ({ id }, _, { loaders }) => loaders.picturesByShop.load(id),
  owner: ({ ownerUserId }) => ({ id: ownerUserId }),
  actor: ({ actorId }) => (actorId === null ? null : { id: actorId }),
  products: ({ id }, args, { loaders }) => loaders.productsByShop.load(id, args),
  productCount: ({ id }, _, { loaders }) => loaders.facetCount(`shop:${id}`),
  takesOrders: async ({ id, status }, _, { loaders }) => {
    const ordering = await loaders.orderingByShop.load(id)
    return status === 'active' && ordering !== null && (!ordering.sellsByCycle || ordering.openCycle !== null)
  },
  openOrderCycle: async ({ id }, _, { loaders }) =>
    (await loaders.orderingByShop.load(id))?.openCycle ?? null,
  opensNextAt: async ({ id }, _, { loaders }) => (await loaders.orderingByShop.load(id))?.opensNextAt ?? null,
  orderCycles: ({ id }, args, { loaders }) => loaders.cyclesByShop.load(id, args),
  catalogue: (shop, args, { domain, loaders }) =>
    policy.can(domain.viewer, 'shop.seeInside', shop) ? loaders.catalogueByShop.load(shop.id, args) : null,
  productSheet: (shop, { after }, { domain, loaders }) =>
    policy.can(domain.viewer, 'shop.seeInside', shop) && (after == null || isId(after))
      ? loaders.sheetByShop(shop, after ?? null)
      : null,
  viewerRuns: (shop, _, { domain }) => policy.can(domain.viewer, 'shop.seeInside', shop),
  stockLocations: (shop, _, { domain, loaders }) =>
    policy.can(domain.viewer, 'shop.seeInside', shop) ? loaders.locationsByShop.load(shop.id) : null,
  unlistedProducts: (shop, args, { domain, loaders }) =>
    policy.can(domain.viewer, 'shop.seeInside', shop) ? loaders.unlistedByShop.load(shop.id, args) : null,
}
