import type { PortProvider, PurchasablePort, PurchasableRef } from '@rose-ash/contracts'
import { commitHolds } from '../domain/hold/commitHolds.ts'
import type { HoldDomain } from '../domain/hold/HoldDomain.ts'
import { holdTickets } from '../domain/hold/holdTickets.ts'
import { offeredTickets } from '../domain/hold/offeredTickets.ts'
import { releaseHolds } from '../domain/hold/releaseHolds.ts'
import { returnTickets } from '../domain/hold/returnTickets.ts'
import { Event } from '../models/Event.ts'
import { TicketHold } from '../models/TicketHold.ts'

const isOurs = ({ type }: PurchasableRef) => type === 'TicketType'

/** Sells tickets: those that everybody is offered, of events that everybody may see. */
export const purchasableProvider = (events: HoldDomain): PortProvider<PurchasablePort> => ({
  async describe({ items }) {
    const offers = await offersOf(events, items)
    return { items: items.map((item) => (isOurs(item) && offers.get(item.id)?.described) || null) }
  },
  async quote({ items }) {
    const offers = await offersOf(events, items)
    return {
      items: items.map((item) => {
        const offer = isOurs(item) ? offers.get(item.id) : undefined
        return offer ? { ...offer.described, ...offer.terms, quantity: item.quantity } : null
      }),
    }
  },
  async reserve({ key, ttlSeconds, items }) {
    const foreign = items.filter((item) => !isOurs(item) || item.pickupId !== null)
    if (foreign.length > 0)
      return { kind: 'short', lines: foreign.map(({ line }) => ({ line, available: 0 })) }
    const wanted = items.map(({ line, id, quantity }) => ({ line, ticketTypeId: id, quantity }))
    const outcome = await holdTickets(events, { key, ttlSeconds, items: wanted })
    return outcome.kind === 'short'
      ? { kind: 'short', lines: [...outcome.lines] }
      : {
          kind: 'reserved',
          expiresAt: outcome.expiresAt.toISOString(),
          reservations: [...outcome.reservations],
        }
  },
  async commit({ orderId, reservations }) {
    return { results: [...(await commitHolds(events, orderId, reservations))] }
  },
  async release(released) {
    await releaseHolds(events, released)
    return {}
  },
  async restock({ key, reservations }) {
    await returnTickets(events, key, reservations)
    return {}
  },
  async reservations({ reservations: ids }) {
    const found = await TicketHold.query(events.knex).findByIds(ids)
    const byId = new Map(found.map((each) => [each.id, each]))
    return {
      reservations: ids.map((id) => {
        const known = byId.get(id)
        if (!known) return null
        const { ticketTypeId: itemId, quantity, returned, status } = known
        return { reservationId: id, itemId, quantity, returned, status }
      }),
    }
  },
  async sellers({ ids }) {
    const found = await Event.query(events.knex)
      .findByIds(ids)
      .join('events.calendars as calendar', 'calendar.id', 'events.events.calendarId')
      .select('events.events.id', 'events.events.title', 'calendar.ownerId as ownerUserId')
      .castTo<{ id: string; title: string; ownerUserId: string }[]>()
    const byId = new Map(found.map((each) => [each.id, each]))
    return {
      sellers: ids.map((id) => {
        const event = byId.get(id)
        return event ? { id, name: event.title, ownerUserId: event.ownerUserId } : null
      }),
    }
  },
})

async function offersOf({ knex, clock }: HoldDomain, items: readonly PurchasableRef[]) {
  const ids = items.filter(isOurs).map(({ id }) => id)
  const offered = await offeredTickets(knex, clock.now(), ids)
  return new Map(
    [...offered].map(([id, ticket]) => {
      const { state, remaining } = ticket.availability
      const described = {
        type: 'TicketType' as const,
        id,
        title: `${ticket.eventTitle}: ${ticket.title}`,
        sellerId: ticket.eventId,
        unitPrice: { amountMinor: ticket.priceMinor, currency: ticket.currency },
        isAvailable: state === 'on_sale',
        availableQuantity: remaining,
        maxPerOrder: ticket.maxPerOrder,
      }
      const terms = {
        sellerName: ticket.eventTitle,
        sku: null,
        taxClass: ticket.taxClass,
        taxRateBp: ticket.taxRateBp,
        minPerOrder: 1,
        pickups: [],
        closed: null,
      }
      return [id, { described, terms }] as const
    }),
  )
}
