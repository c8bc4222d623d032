import { idLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { TicketType } from '../models/TicketType.ts'
import { readableEvents } from './readableEvents.ts'

/** Ticket types that everybody is offered, of events that the viewer may see. */
export const ticketTypeById = (events: EventsDomain) =>
  idLoader((ids) =>
    TicketType.query(events.knex)
      .findByIds([...ids])
      .where('visibility', 'public')
      .whereIn('eventId', readableEvents(events).select('id')),
  )
