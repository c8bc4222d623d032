import type { ScrapeItemResolvers } from '../generated/graphql.ts'
import { changesOf } from '../scrape/review/changesOf.ts'

export const ScrapeItem: ScrapeItemResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.scrapeItemById.load(id),
  source: async ({ sourceId }, _, { loaders }) => {
    const source = await loaders.scrapeSourceById.load(sourceId)
    if (!source) throw new Error(`An item without its source ${sourceId}`)
    return source
  },
  title: ({ extracted }) => extracted.title,
  url: ({ extracted }) => extracted.url,
  imageUrl: ({ extracted }) => extracted.imageUrl,
  product: ({ productId }, _, { loaders }) =>
    productId === null ? null : loaders.productById.load(productId),
  changes: (item) => changesOf(item).slice(0, 200),
}
