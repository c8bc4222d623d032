import type { ScrapeSourceResolvers } from '../generated/graphql.ts'

export const ScrapeSource: ScrapeSourceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.scrapeSourceById.load(id),
  shop: async ({ shopId }, _, { loaders }) => {
    const shop = await loaders.shopById.load(shopId)
    if (!shop) throw new Error(`A source without its shop ${shopId}`)
    return shop
  },
  category: ({ categoryId }, _, { loaders }) =>
    categoryId === null ? null : loaders.categoryById.load(categoryId),
  maxPerSecond: ({ maxPerSecond }) => Number(maxPerSecond),
  runs: ({ id }, args, { loaders }) => loaders.runsBySource.load(id, args),
  toReview: ({ id }, args, { loaders }) => loaders.reviewBySource.load(id, args),
  problems: ({ id }, _, { loaders }) => loaders.problemsBySource.load(id),
}
