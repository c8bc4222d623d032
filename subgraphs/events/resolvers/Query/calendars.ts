import type { QueryResolvers } from '../../generated/graphql.ts'

export const calendars: QueryResolvers['calendars'] = (_, page, { loaders }) => loaders.publicCalendars(page)
