import type { QueryResolvers } from '../../generated/graphql.ts'

export const profile: QueryResolvers['profile'] = (_, { userId }, { loaders }) =>
  loaders.profileByUser.load(userId)
