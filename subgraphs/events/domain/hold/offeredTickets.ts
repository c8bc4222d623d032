import type { Knex } from 'knex'
import type { EventStatus } from '../../models/Event.ts'
import { TicketType } from '../../models/TicketType.ts'
import { lastEnds } from '../series/lastEnds.ts'
import { availabilityOf, type TicketAvailability } from '../ticketType/availabilityOf.ts'

/** A ticket type with what of its event stands on a cart line. */
class OfferedTicket extends TicketType {
  declare eventTitle: string
  declare eventStatus: EventStatus
  declare taxRateBp: number
  declare availability: TicketAvailability
}

/** Those of these tickets that everybody is offered, of events that everybody may see, by id. */
export async function offeredTickets(
  knex: Knex,
  now: Date,
  ids: readonly string[],
): Promise<ReadonlyMap<string, OfferedTicket>> {
  if (ids.length === 0) return new Map()
  const offered = await OfferedTicket.query(knex)
    .findByIds([...ids])
    .join('events.events as event', 'event.id', 'events.ticket_types.eventId')
    .join('events.calendars as calendar', 'calendar.id', 'event.calendarId')
    .where('events.ticket_types.visibility', 'public')
    .whereNot('event.status', 'draft')
    .whereNot('calendar.visibility', 'private')
    .select(
      'events.ticket_types.*',
      'event.title as eventTitle',
      'event.status as eventStatus',
      knex.raw(
        `(select rate_bp from events.tax_rates as rate where rate.tax_class = events.ticket_types.tax_class
          and valid_from <= ?::timestamptz order by valid_from desc limit 1) as tax_rate_bp`,
        [now],
      ),
    )
  const ends = await lastEnds(knex, [...new Set(offered.map(({ eventId }) => eventId))])
  for (const ticket of offered) {
    const event = { status: ticket.eventStatus }
    ticket.availability = availabilityOf(ticket, event, ends.get(ticket.eventId) ?? null, now)
  }
  return new Map(offered.map((ticket) => [ticket.id, ticket]))
}
