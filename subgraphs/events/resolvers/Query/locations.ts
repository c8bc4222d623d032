import type { QueryResolvers } from '../../generated/graphql.ts'

export const locations: QueryResolvers['locations'] = (_, { search, ...page }, { loaders }) =>
  loaders.locations(search?.trim() ?? '', page)
