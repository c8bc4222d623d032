import { Model } from 'objection'

export type TicketHoldStatus = 'held' | 'committed' | 'released' | 'expired' | 'lost'

/** What one line of a checkout holds of a ticket type, or has bought. */
export class TicketHold extends Model {
  static override tableName = 'events.ticket_holds'

  declare id: string
  /** Of the call that made it. */
  declare key: string
  /** The caller's name of the line; unique under its key. */
  declare line: string
  declare ticketTypeId: string
  declare quantity: number
  declare status: TicketHoldStatus
  declare orderId: string | null
  /** It had run out, and was taken again when the payment came. */
  declare recommitted: boolean
  /** How many of it were given back after a refund. */
  declare returned: number
  declare createdAt: Date
  declare expiresAt: Date
  declare settledAt: Date | null
}
