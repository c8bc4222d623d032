import { calendarIcsUrl, calendarUrl } from '../domain/urls.ts'
import type { CalendarResolvers } from '../generated/graphql.ts'
import { policy } from '../policy.ts'

export const Calendar: CalendarResolvers = {
  __resolveReference: async ({ id }, { domain, loaders }) => {
    const calendar = await loaders.calendarById.load(id)
    return calendar && policy.can(domain.viewer, 'calendar.read', calendar) ? calendar : null
  },
  url: (calendar, _, { domain }) => calendarUrl(domain.origins.events, calendar),
  icsUrl: (calendar, _, { domain }) => calendarIcsUrl(domain.origins.events, calendar),
  owner: ({ ownerId }) => ({ id: ownerId }),
  actor: ({ actorId }) => (actorId === null ? null : { id: actorId }),
  occurrences: ({ id }, args, { loaders }) => loaders.occurrencesByCalendar.load(id, args),
  events: ({ id }, page, { loaders }) => loaders.eventsByCalendar.load(id, page),
  viewerCanEdit: (calendar, _, { domain }) => policy.can(domain.viewer, 'event.create', calendar),
}
