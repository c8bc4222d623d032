import type { QueryResolvers } from '../../generated/graphql.ts'

export const marketPage: QueryResolvers['marketPage'] = (_, { slug }, { loaders }) =>
  loaders.pageBySlug.load(slug)
