import type { QueryResolvers } from '../../generated/graphql.ts'

export const occurrences: QueryResolvers['occurrences'] = (_, { filter, ...page }, { loaders }) =>
  loaders.listedOccurrences(filter, page)
