import { readFileSync } from 'node:fs'
import type { SiteName } from '@rose-ash/config/rooms.ts'
import { PurchasablePort, type Registry } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import { buildRoomSchema, type Room } from '@rose-ash/subgraph'
import type { Knex } from 'knex'
import { type Context, createContext } from './context.ts'
import { icalRoutes } from './ical/icalRoutes.ts'
import { expireHoldsEveryMinute } from './jobs/expireHoldsEveryMinute.ts'
import { extendSeriesNightly } from './jobs/extendSeriesNightly.ts'
import { purchasableProvider } from './ports/purchasable.ts'
import { Calendar } from './resolvers/Calendar.ts'
import { Event } from './resolvers/Event.ts'
import { Location } from './resolvers/Location.ts'
import { createCalendar, deleteCalendar, updateCalendar } from './resolvers/Mutation/calendar.ts'
import {
  cancelEvent,
  createEvent,
  deleteEvent,
  publishEvent,
  unpublishEvent,
  updateEvent,
} from './resolvers/Mutation/event.ts'
import { createLocation, deleteLocation, updateLocation } from './resolvers/Mutation/location.ts'
import { createTicketType, deleteTicketType, updateTicketType } from './resolvers/Mutation/ticketType.ts'
import { Occurrence } from './resolvers/Occurrence.ts'
import { calendar } from './resolvers/Query/calendar.ts'
import { calendars } from './resolvers/Query/calendars.ts'
import { event } from './resolvers/Query/event.ts'
import { locations } from './resolvers/Query/locations.ts'
import { occurrences } from './resolvers/Query/occurrences.ts'
import { TicketType } from './resolvers/TicketType.ts'
import { User } from './resolvers/User.ts'

const sdl = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')

const schema = buildRoomSchema(sdl, {
  Query: { calendar, calendars, event, occurrences, locations },
  Mutation: {
    createCalendar,
    updateCalendar,
    deleteCalendar,
    createLocation,
    updateLocation,
    deleteLocation,
    createEvent,
    updateEvent,
    publishEvent,
    unpublishEvent,
    cancelEvent,
    deleteEvent,
    createTicketType,
    updateTicketType,
    deleteTicketType,
  },
  Calendar,
  Location,
  Event,
  Occurrence,
  TicketType,
  User,
})

export interface EventsDependencies {
  readonly knex: Knex
  readonly clock: Clock
  /** The public origin of each site. */
  readonly origins: Readonly<Record<SiteName, string>>
  readonly registry: Registry
}

/** Calendars, events, their dates and ticket types, wired. */
export function createEvents({ knex, clock, origins, registry }: EventsDependencies): Room<Context> {
  registry.provide(PurchasablePort, purchasableProvider({ knex, clock }), 'events')
  return {
    name: 'events',
    schema,
    createContext: ({ viewer }) => createContext({ knex, clock, viewer, origins }),
    routes: (service) => icalRoutes(service, { knex, clock, origins }),
    jobs: {
      expireHolds: expireHoldsEveryMinute({ knex, clock }),
      extendSeries: extendSeriesNightly(knex, clock),
    },
    events: {},
  }
}
