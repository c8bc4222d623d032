import type { QueryResolvers } from '../../generated/graphql.ts'

export const calendar: QueryResolvers['calendar'] = (_, { slug }, { loaders }) =>
  loaders.calendarBySlug.load(slug)
