import { Model } from 'objection'

export type ReservationStatus = 'held' | 'committed' | 'released' | 'expired' | 'lost'

/** What one line of a checkout holds, or has bought. */
export class Reservation extends Model {
  static override tableName = 'market.reservations'

  declare id: string
  /** Of the call that made it. */
  declare key: string
  /** The caller's name of the line; unique under its key. */
  declare line: string
  declare variantId: string
  declare quantity: number
  declare pickupId: string | null
  declare status: ReservationStatus
  declare orderId: string | null
  /** It had run out, and was taken again when the payment came. */
  declare recommitted: boolean
  /** How many of it were put back on the shelf after a refund. */
  declare returned: number
  declare createdAt: Date
  declare expiresAt: Date
  declare settledAt: Date | null
}
