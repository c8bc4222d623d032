import type { QueryResolvers } from '../../generated/graphql.ts'

export const event: QueryResolvers['event'] = async (_, { slug, calendarSlug }, { loaders }) => {
  const events = await loaders.eventsBySlug.load(slug)
  if (calendarSlug == null) return events[0] ?? null
  const calendar = await loaders.calendarBySlug.load(calendarSlug)
  return events.find((one) => one.calendarId === calendar?.id) ?? null
}
