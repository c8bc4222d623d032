import { Row } from '@rose-ash/db'

export type TicketVisibility = 'public' | 'hidden'
export type TaxClass = 'zero' | 'reduced' | 'standard'

/** What admits to an event. */
export class TicketType extends Row {
  static override tableName = 'events.ticket_types'

  declare eventId: string
  declare title: string
  declare description: string | null
  declare priceMinor: number
  declare currency: string
  declare capacity: number | null
  declare taxClass: TaxClass
  /** For somebody who is paying. */
  declare held: number
  declare sold: number
  declare maxPerOrder: number
  declare saleStartsAt: Date | null
  declare saleEndsAt: Date | null
  declare visibility: TicketVisibility
  declare rank: number
}
