import { Row } from '@rose-ash/db'

export type OrderStatus = 'pending_payment' | 'confirmed' | 'completed' | 'expired' | 'cancelled'
export type OrderPaymentStatus = 'unpaid' | 'paid' | 'partially_refunded' | 'refunded' | 'disputed'

/** What somebody bought, as it was when it was placed, and what became of it. */
export class Order extends Row {
  static override tableName = 'cart.orders'

  declare code: string
  declare userId: string | null
  declare cartId: string
  declare email: string
  declare name: string
  declare phone: string | null
  declare notes: string
  declare currency: string
  declare status: OrderStatus
  declare paymentStatus: OrderPaymentStatus
  declare totalMinor: number
  /** Part of the total. */
  declare taxMinor: number
  declare paidMinor: number
  declare refundedMinor: number
  declare placedAt: Date
  declare expiresAt: Date
  declare paidAt: Date | null
  declare completedAt: Date | null
  declare cancelledAt: Date | null
  declare cancelReason: string | null
  /** When the membership of its buyer ended; it is opened by its key then. */
  declare buyerLeftAt: Date | null
  /** When what is personal in it was erased. */
  declare erasedAt: Date | null
}
