import { Row } from '@rose-ash/db'

export type RefundStatus = 'requested' | 'declined' | 'approved' | 'pending' | 'succeeded' | 'failed'

/** Money that goes back to a buyer, or that a buyer asks for. */
export class Refund extends Row {
  static override tableName = 'cart.refunds'

  declare orderId: string
  declare paymentId: string
  declare amountMinor: number
  declare reason: string
  declare status: RefundStatus
  declare returnsStock: boolean
  declare idempotencyKey: string
  declare refundedBeforeMinor: number | null
  declare requestedBy: string | null
  declare decidedBy: string | null
  declare note: string | null
  declare failure: string | null
  declare createdAt: Date
  declare settledAt: Date | null
}
