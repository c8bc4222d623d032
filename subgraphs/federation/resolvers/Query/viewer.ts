import type { QueryResolvers } from '../../generated/graphql.ts'

export const viewer: QueryResolvers['viewer'] = (_, __, { domain, loaders }) =>
  domain.viewer.userId === null ? null : loaders.userById.load(domain.viewer.userId)
