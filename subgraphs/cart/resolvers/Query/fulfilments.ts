import type { QueryResolvers } from '../../generated/graphql.ts'

export const fulfilments: QueryResolvers['fulfilments'] = (_, { filter, ...page }, { loaders }) =>
  loaders.fulfilments(filter, page)
