import type { QueryResolvers } from '../../generated/graphql.ts'

export const newsletter: QueryResolvers['newsletter'] = (_, { slug }, { loaders }) =>
  loaders.newsletterBySlug.load(slug)
