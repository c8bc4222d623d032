import type { Context } from '../context.ts'
import { lastDayOf } from '../domain/series/wallClock.ts'
import { eventUrl } from '../domain/urls.ts'
import type { OccurrenceResolvers } from '../generated/graphql.ts'
import type { Occurrence as OccurrenceRow } from '../models/Occurrence.ts'

export const Occurrence: OccurrenceResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.occurrenceById.load(id),
  event: async ({ eventId }, _, { loaders }) => {
    const event = await loaders.eventById.load(eventId)
    if (event === null) throw new Error(`A date of the event ${eventId} was listed, but not the event.`)
    return event
  },
  calendar: (date, _, context) => calendarOf(date, context),
  title: ({ title, eventTitle }) => title ?? eventTitle,
  summary: ({ summary, eventSummary }) => summary ?? eventSummary,
  status: ({ status, eventStatus }) => (eventStatus === 'cancelled' ? 'cancelled' : status),
  lastDay: ({ localEnd }) => lastDayOf(localEnd),
  location: ({ locationId, eventLocationId }, _, { loaders }) => {
    const id = locationId ?? eventLocationId
    return id === null ? null : loaders.locationById.load(id)
  },
  url: async (date, _, context) => {
    const calendar = await calendarOf(date, context)
    const page = eventUrl(context.domain.origins.events, calendar, { slug: date.eventSlug })
    return date.inSeries ? `${page}?date=${date.recurrenceId.slice(0, 10)}` : page
  },
}

async function calendarOf({ id, calendarId }: OccurrenceRow, { loaders }: Context) {
  const calendar = await loaders.calendarById.load(calendarId)
  if (calendar === null) throw new Error(`The date ${id} is in no calendar.`)
  return calendar
}
