import type { PortProvider, PurchasablePort } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { lastEnds } from '../domain/series/lastEnds.ts'
import { availabilityOf } from '../domain/ticketType/availabilityOf.ts'
import type { EventStatus } from '../models/Event.ts'
import { TicketType } from '../models/TicketType.ts'

/** A ticket type with what of its event stands on a cart line. */
class OfferedTicket extends TicketType {
  declare eventTitle: string
  declare eventStatus: EventStatus
}

/** Answers what tickets can be put in a cart: those that everybody is offered, of events that everybody may see. */
export const purchasableProvider = (knex: Knex, clock: Clock): PortProvider<PurchasablePort> => ({
  async describe({ items }) {
    const ids = items.flatMap(({ type, id }) => (type === 'TicketType' ? [id] : []))
    const offered = ids.length === 0 ? [] : await offeredTickets(knex, ids)
    const ends = await lastEnds(knex, [...new Set(offered.map(({ eventId }) => eventId))])
    const now = clock.now()
    const byId = new Map(offered.map((ticket) => [ticket.id, ticket]))
    return {
      items: items.map((item) => {
        const ticket = item.type === 'TicketType' ? byId.get(item.id) : undefined
        if (!ticket) return null
        const { state, remaining } = availabilityOf(
          ticket,
          { status: ticket.eventStatus },
          ends.get(ticket.eventId) ?? null,
          now,
        )
        return {
          ...item,
          title: `${ticket.eventTitle}: ${ticket.title}`,
          sellerId: ticket.eventId,
          unitPrice: { amountMinor: ticket.priceMinor, currency: ticket.currency },
          isAvailable: state === 'on_sale',
          availableQuantity: remaining,
          maxPerOrder: ticket.maxPerOrder,
        }
      }),
    }
  },
})

const offeredTickets = (knex: Knex, ids: readonly string[]): Promise<OfferedTicket[]> =>
  OfferedTicket.query(knex)
    .findByIds([...ids])
    .join('events.events as event', 'event.id', 'events.ticket_types.eventId')
    .join('events.calendars as calendar', 'calendar.id', 'event.calendarId')
    .where('events.ticket_types.visibility', 'public')
    .whereNot('event.status', 'draft')
    .whereNot('calendar.visibility', 'private')
    .select('events.ticket_types.*', 'event.title as eventTitle', 'event.status as eventStatus')
    .execute()
