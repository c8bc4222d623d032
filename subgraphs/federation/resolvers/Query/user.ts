import type { QueryResolvers } from '../../generated/graphql.ts'

export const user: QueryResolvers['user'] = (_, { handle }, { loaders }) =>
  loaders.userByHandle.load(handle.toLowerCase())
