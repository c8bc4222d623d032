import type { MarketBlockResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

/** How many of the newest products of a category or shop a block shows. */
const newest = { first: 8 }

export const MarketBlock: MarketBlockResolvers = {
  products: async ({ productIds, categoryId, shopId }, _, { loaders }) => {
    if (categoryId !== null) return (await loaders.productsByCategory.load(categoryId, newest)).nodes
    if (shopId !== null) return (await loaders.productsByShop.load(shopId, newest)).nodes
    const found = await Promise.all((productIds ?? []).map((id) => loaders.productById.load(id)))
    return found.flatMap((product) => (product?.listed ? [product] : []))
  },
  category: ({ categoryId }, _, { loaders }) =>
    categoryId === null ? null : loaders.categoryById.load(categoryId),
  shop: ({ shopId }, _, { loaders }) => (shopId === null ? null : loaders.shopById.load(shopId)),
  productIds: ({ productIds }, _, { domain }) =>
    policy.can(domain.viewer, 'marketPage.update') ? productIds : null,
  shopId: ({ shopId }, _, { domain }) => (policy.can(domain.viewer, 'marketPage.update') ? shopId : null),
}
