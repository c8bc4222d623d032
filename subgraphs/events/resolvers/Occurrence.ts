import type { Context } from '../context.ts'
import { isSeries } from '../domain/series/isSeries.ts'
import { lastDayOf } from '../domain/series/wallClock.ts'
import { eventUrl } from '../domain/urls.ts'
import type { OccurrenceResolvers } from '../generated/graphql.ts'
import type { Occurrence as OccurrenceRow } from '../models/Occurrence.ts'

export const Occurrence: OccurrenceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.occurrenceById.load(id),
  event: (date, _, context) => eventOf(date, context),
  title: async (date, _, context) => date.title ?? (await eventOf(date, context)).title,
  summary: async (date, _, context) => date.summary ?? (await eventOf(date, context)).summary,
  status: async (date, _, context) =>
    (await eventOf(date, context)).status === 'cancelled' ? 'cancelled' : date.status,
  timezone: async (date, _, context) => (await eventOf(date, context)).timezone,
  allDay: async (date, _, context) => (await eventOf(date, context)).allDay,
  lastDay: ({ localEnd }) => lastDayOf(localEnd),
  location: async (date, _, context) => {
    const locationId = date.locationId ?? (await eventOf(date, context)).locationId
    return locationId === null ? null : context.loaders.locationById.load(locationId)
  },
  url: async (date, _, context) => {
    const event = await eventOf(date, context)
    const calendar = await context.loaders.calendarById.load(event.calendarId)
    const page = eventUrl(context.domain.origins.events, calendar ?? { slug: '' }, event)
    return isSeries(event) ? `${page}?date=${date.recurrenceId.slice(0, 10)}` : page
  },
}

async function eventOf({ eventId }: OccurrenceRow, { loaders }: Context) {
  const event = await loaders.eventById.load(eventId)
  if (event === null) throw new Error(`A date of the event ${eventId} was listed, but not the event.`)
  return event
}
