import type { MarketPageResolvers } from '../generated/graphql.ts'
import { asImage } from './asImage.ts'

export const MarketPage: MarketPageResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.pageById.load(id),
  picture: (page) => asImage(page),
  blocks: ({ id }, _, { loaders }) => loaders.blocksByPage.load(id),
}
