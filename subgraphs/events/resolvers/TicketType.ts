import { formatMoney } from '@rose-ash/domain'
import type { Context } from '../context.ts'
import { availabilityOf } from '../domain/ticketType/availabilityOf.ts'
import type { TicketTypeResolvers } from '../generated/graphql.ts'
import type { TicketType as TicketTypeRow } from '../models/TicketType.ts'

export const TicketType: TicketTypeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.ticketTypeById.load(id),
  event: (ticketType, _, context) => eventOf(ticketType, context),
  kind: ({ priceMinor }) => (priceMinor === 0 ? 'free' : 'paid'),
  price: ({ priceMinor: amountMinor, currency }) => ({
    amountMinor,
    currency,
    formatted: formatMoney({ amountMinor, currency }),
  }),
  availability: async (ticketType, _, context) => {
    const [event, lastEndsAt] = await Promise.all([
      eventOf(ticketType, context),
      context.loaders.lastEndByEvent.load(ticketType.eventId),
    ])
    return availabilityOf(ticketType, event, lastEndsAt, context.domain.clock.now())
  },
}

async function eventOf({ eventId }: TicketTypeRow, { loaders }: Context) {
  const event = await loaders.eventById.load(eventId)
  if (event === null) throw new Error(`A ticket type of the event ${eventId} was shown, but not the event.`)
  return event
}
