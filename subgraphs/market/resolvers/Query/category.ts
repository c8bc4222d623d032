import type { QueryResolvers } from '../../generated/graphql.ts'

export const category: QueryResolvers['category'] = (_, { slug }, { loaders }) =>
  loaders.categoryBySlug.load(slug)
