import { type LoadersOf, lazyLoaders } from '@rose-ash/subgraph'
import type { EventsDomain } from './domain/EventsDomain.ts'
import { calendarById } from './loaders/calendarById.ts'
import { calendarBySlug } from './loaders/calendarBySlug.ts'
import { eventById } from './loaders/eventById.ts'
import { eventsByCalendar } from './loaders/eventsByCalendar.ts'
import { eventsBySlug } from './loaders/eventsBySlug.ts'
import { hostedEventsByUser } from './loaders/hostedEventsByUser.ts'
import { hostsByEvent } from './loaders/hostsByEvent.ts'
import { lastEndByEvent } from './loaders/lastEndByEvent.ts'
import { listedOccurrences } from './loaders/listedOccurrences.ts'
import { locationById } from './loaders/locationById.ts'
import { locations } from './loaders/locations.ts'
import { nextOccurrenceByEvent } from './loaders/nextOccurrenceByEvent.ts'
import { occurrenceById } from './loaders/occurrenceById.ts'
import { occurrencesByCalendar } from './loaders/occurrencesByCalendar.ts'
import { occurrencesByEvent } from './loaders/occurrencesByEvent.ts'
import { publicCalendars } from './loaders/publicCalendars.ts'
import { ticketTypeById } from './loaders/ticketTypeById.ts'
import { ticketTypesByEvent } from './loaders/ticketTypesByEvent.ts'

const loaders = {
  calendarById,
  calendarBySlug,
  eventById,
  eventsByCalendar,
  eventsBySlug,
  hostedEventsByUser,
  hostsByEvent,
  lastEndByEvent,
  listedOccurrences,
  locationById,
  locations,
  nextOccurrenceByEvent,
  occurrenceById,
  occurrencesByCalendar,
  occurrencesByEvent,
  publicCalendars,
  ticketTypeById,
  ticketTypesByEvent,
}

/** What the resolvers of one request share. */
export interface Context {
  readonly domain: EventsDomain
  readonly loaders: LoadersOf<typeof loaders>
}

export const createContext = (domain: EventsDomain): Context => ({
  domain,
  loaders: lazyLoaders(loaders, domain),
})
