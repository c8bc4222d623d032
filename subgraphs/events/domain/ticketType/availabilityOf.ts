import type { EventStatus } from '../../models/Event.ts'
import type { TicketType } from '../../models/TicketType.ts'

export type TicketSaleState = 'on_sale' | 'not_yet' | 'ended' | 'sold_out' | 'closed'

export interface TicketAvailability {
  readonly state: TicketSaleState
  readonly remaining: number | null
  /** When the state changes next by the clock. */
  readonly changesAt: Date | null
}

/** Whether a ticket type can be had now. `lastEndsAt` is when the last known date of the event ends. */
export function availabilityOf(
  { saleStartsAt, saleEndsAt, capacity }: TicketType,
  event: { status: EventStatus },
  lastEndsAt: Date | null,
  now: Date,
): TicketAvailability {
  const closesAt = earliest(saleEndsAt, lastEndsAt)
  const say = (state: TicketSaleState, changesAt: Date | null = null) => ({
    state,
    remaining: state === 'on_sale' || state === 'not_yet' ? capacity : 0,
    changesAt,
  })
  if (event.status !== 'published' || lastEndsAt === null) return say('closed')
  if (closesAt !== null && closesAt <= now) return say('ended')
  if (saleStartsAt !== null && saleStartsAt > now) return say('not_yet', saleStartsAt)
  return say('on_sale', closesAt)
}

const earliest = (one: Date | null, other: Date | null): Date | null =>
  one && other ? new Date(Math.min(one.getTime(), other.getTime())) : (one ?? other)
