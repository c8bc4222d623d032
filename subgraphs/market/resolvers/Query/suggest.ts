import type { QueryResolvers } from '../../generated/graphql.ts'

const isThere = <T>(found: T | null): found is T => found !== null

export const suggest: QueryResolvers['suggest'] = async (_, { text }, { loaders }) => {
  const { insteadOf, ...ids } = await loaders.suggestions(text)
  const [products, shops, categories] = await Promise.all([
    Promise.all(ids.product.map((id) => loaders.productById.load(id))),
    Promise.all(ids.shop.map((id) => loaders.shopById.load(id))),
    Promise.all(ids.category.map((id) => loaders.categoryById.load(id))),
  ])
  return {
    products: products.filter(isThere),
    shops: shops.filter(isThere),
    categories: categories.filter(isThere),
    insteadOf,
  }
}
