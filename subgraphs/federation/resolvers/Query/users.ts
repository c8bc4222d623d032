import type { QueryResolvers } from '../../generated/graphql.ts'

export const users: QueryResolvers['users'] = (_, { filter, ...page }, { loaders }) =>
  loaders.users(filter ?? {}, page)
