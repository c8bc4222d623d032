import { groupLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { TicketType } from '../models/TicketType.ts'

/** All ticket types of each event, at most twenty. */
export const ticketTypesByEvent = ({ knex }: EventsDomain) =>
  groupLoader(
    (eventIds: readonly string[]) =>
      TicketType.query(knex).whereIn('eventId', eventIds).orderBy(['eventId', 'rank', 'id']),
    ({ eventId }) => eventId,
  )
