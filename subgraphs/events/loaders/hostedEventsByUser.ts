import { type ConnectionArgs, connectionLoader, type Order } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Event } from '../models/Event.ts'

/** Ids grow with time, and the index of hosts is in their order. */
const newestFirst: Order = [{ column: 'host.event_id', property: 'id', direction: 'desc', type: 'uuid' }]

/** The events of public calendars that each member hosts in public. */
export const hostedEventsByUser = ({ knex }: EventsDomain) =>
  connectionLoader<Event, ConnectionArgs>({
    knex,
    model: Event,
    key: 'host.user_id',
    order: newestFirst,
    query: () =>
      Event.query(knex)
        .join('events.event_hosts as host', 'host.eventId', 'events.events.id')
        .join('events.calendars as calendar', 'calendar.id', 'events.events.calendarId')
        .where('events.events.status', 'published')
        .where('calendar.visibility', 'public')
        .select('events.events.*'),
  })
