import type { QueryResolvers } from '../../generated/graphql.ts'

export const orders: QueryResolvers['orders'] = (_, { filter, ...page }, { loaders }) =>
  loaders.orders(filter ?? {}, page)
