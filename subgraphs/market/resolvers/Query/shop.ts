import type { QueryResolvers } from '../../generated/graphql.ts'

export const shop: QueryResolvers['shop'] = (_, { slug }, { loaders }) => loaders.shopBySlug.load(slug)
