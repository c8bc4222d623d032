import type { Context } from '../context.ts'
import { describeRule } from '../domain/series/describeRule.ts'
import { isSeries } from '../domain/series/isSeries.ts'
import { eventIcsUrl, eventUrl } from '../domain/urls.ts'
import type { EventResolvers } from '../generated/graphql.ts'
import type { Event as EventRow } from '../models/Event.ts'
import { policy } from '../policy.ts'

export const Event: EventResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.eventById.load(id),
  calendar: (event, _, context) => calendarOf(event, context),
  picture: ({ picture, pictureAlt }) =>
    picture === null
      ? null
      : {
          url: `/assets/pictures/${picture}.svg`,
          alt: pictureAlt ?? '',
          width: 800,
          height: 600,
          sources: null,
        },
  location: ({ locationId }, _, { loaders }) =>
    locationId === null ? null : loaders.locationById.load(locationId),
  recurrence: (event) => {
    const { rule, extraDates, exceptDates } = event
    return isSeries(event) ? { rule, text: describeRule(rule), extraDates, exceptDates } : null
  },
  occurrences: ({ id }, args, { loaders }) => loaders.occurrencesByEvent.load(id, args),
  nextOccurrence: ({ id, status }, _, { loaders }) =>
    status === 'cancelled' ? null : loaders.nextOccurrenceByEvent.load(id),
  hosts: async ({ id }, _, { loaders }) =>
    (await loaders.hostsByEvent.load(id)).map(({ userId }) => ({ id: userId })),
  ticketTypes: async (event, _, context) => {
    const ticketTypes = await context.loaders.ticketTypesByEvent.load(event.id)
    if (ticketTypes.every(({ visibility }) => visibility === 'public')) return ticketTypes
    return (await mayChange(event, context))
      ? ticketTypes
      : ticketTypes.filter(({ visibility }) => visibility === 'public')
  },
  continues: ({ continuesId }, _, { loaders }) =>
    continuesId === null ? null : loaders.eventById.load(continuesId),
  url: async (event, _, context) =>
    eventUrl(context.domain.origins.events, await calendarOf(event, context), event),
  icsUrl: async (event, _, context) =>
    eventIcsUrl(context.domain.origins.events, await calendarOf(event, context), event),
  viewerCanEdit: (event, _, context) => mayChange(event, context),
}

async function calendarOf(event: EventRow, { loaders }: Context) {
  const calendar = await loaders.calendarById.load(event.calendarId)
  if (calendar === null) throw new Error(`The event ${event.id} is in no calendar.`)
  return calendar
}

async function mayChange(event: EventRow, context: Context): Promise<boolean> {
  if (context.domain.viewer.userId === null) return false
  const [calendar, hosts] = await Promise.all([
    calendarOf(event, context),
    context.loaders.hostsByEvent.load(event.id),
  ])
  const hostIds = hosts.map(({ userId }) => userId)
  return policy.can(context.domain.viewer, 'event.update', { event, calendar, hostIds })
}
