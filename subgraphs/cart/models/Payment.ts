import { Model } from 'objection'

export type PaymentStatus =
  | 'created'
  | 'pending'
  | 'action_required'
  | 'succeeded'
  | 'failed'
  | 'expired'
  | 'cancelled'
  | 'disputed'

/** One attempt to pay for an order. At most one of an order is open. */
export class Payment extends Model {
  static override tableName = 'cart.payments'

  declare id: string
  declare orderId: string
  declare provider: 'sumup' | 'none'
  declare attempt: number
  /** Ours, told to the provider: how a payment is found again whose answer was lost. */
  declare reference: string
  declare status: PaymentStatus
  declare amountMinor: number
  declare currency: string
  declare idempotencyKey: string
  declare providerCheckoutId: string | null
  declare providerTransactionId: string | null
  declare providerTransactionCode: string | null
  declare pageUrl: string | null
  declare failure: string | null
  declare refundedMinor: number
  /** What the provider took for a disputed one, where that is one sum in our currency. */
  declare takenMinor: number | null
  /** When the dispute about it was over. */
  declare disputeSettledAt: Date | null
  declare createdAt: Date
  declare expiresAt: Date
  declare settledAt: Date | null
  declare nextLookAt: Date | null
  declare looks: number
}
