import { Row } from '@rose-ash/db'

export type TicketVisibility = 'public' | 'hidden'

/** What admits to an event. */
export class TicketType extends Row {
  static override tableName = 'events.ticket_types'

  declare eventId: string
  declare title: string
  declare description: string | null
  declare priceMinor: number
  declare currency: string
  declare capacity: number | null
  declare maxPerOrder: number
  declare saleStartsAt: Date | null
  declare saleEndsAt: Date | null
  declare visibility: TicketVisibility
  declare rank: number
}
