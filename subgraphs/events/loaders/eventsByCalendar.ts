import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Event } from '../models/Event.ts'
import { latestFirst } from './latestFirst.ts'
import { readableEvents } from './readableEvents.ts'

/** The events of each calendar that the viewer may see. */
export const eventsByCalendar = (events: EventsDomain) =>
  connectionLoader<Event, ConnectionArgs>({
    knex: events.knex,
    model: Event,
    key: 'events.events.calendar_id',
    order: latestFirst,
    query: () => readableEvents(events),
  })
