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
  unlistedProducts: (shop, args, { domain, loaders }) =>
    policy.can(domain.viewer, 'shop.seeInside', shop) ? loaders.unlistedByShop.load(shop.id, args) : null,
}
