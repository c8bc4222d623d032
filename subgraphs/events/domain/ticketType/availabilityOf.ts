import type { EventStatus } from '../../models/Event.ts'
import type { TicketType } from '../../models/TicketType.ts'
import { ticketsLeft } from './ticketsLeft.ts'

export type TicketSaleState = 'on_sale' | 'not_yet' | 'ended' | 'sold_out' | 'closed'

export interface TicketAvailability {
  readonly state: TicketSaleState
  readonly remaining: number | null
  /** When the state changes next by the clock. */
  readonly changesAt: Date | null
  /** The time is right for buying, whether or not there are any left. */
  readonly isOpen: boolean
}

/** Whether a ticket type can be had now. `lastEndsAt` is when the last known date of the event ends. */
export function availabilityOf(
  ticketType: TicketType,
  event: { status: EventStatus },
  lastEndsAt: Date | null,
  now: Date,
): TicketAvailability {
  const { saleStartsAt, saleEndsAt } = ticketType
  const closesAt = earliest(saleEndsAt, lastEndsAt)
  const left = ticketsLeft(ticketType)
  const say = (state: TicketSaleState, changesAt: Date | null = null) => ({
    state,
    remaining: state === 'on_sale' || state === 'not_yet' ? left : 0,
    changesAt,
    isOpen: state === 'on_sale' || state === 'sold_out',
  })
  if (event.status !== 'published' || lastEndsAt === null) return say('closed')
  if (closesAt !== null && closesAt <= now) return say('ended')
  if (saleStartsAt !== null && saleStartsAt > now) return say('not_yet', saleStartsAt)
  return say(left === 0 ? 'sold_out' : 'on_sale', closesAt)
}

const earliest = (one: Date | null, other: Date | null): Date | null =>
  one && other ? new Date(Math.min(one.getTime(), other.getTime())) : (one ?? other)
