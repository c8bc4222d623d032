import { Row } from '@rose-ash/db'
import type { PurchasableType } from './CartLine.ts'

export type FulfilmentStatus = 'waiting' | 'to_pack' | 'ready' | 'handed_over' | 'cancelled'

/** What one seller hands over to one buyer, in one go. */
export class Fulfilment extends Row {
  static override tableName = 'cart.fulfilments'

  declare orderId: string
  /** Which of the providers knows the seller. */
  declare sellerType: PurchasableType
  declare sellerId: string
  declare sellerName: string
  declare pickupId: string | null
  declare pickupStartsAt: Date | null
  declare pickupEndsAt: Date | null
  declare pickupPlace: string | null
  declare status: FulfilmentStatus
  declare readyAt: Date | null
  declare handedOverAt: Date | null
  declare placedAt: Date
}
