import { Model } from 'objection'
import type { PurchasableType } from './CartLine.ts'

/** What became of the hold of a line; `lost` was paid for and could not be had any more. */
export type LineStock = 'held' | 'committed' | 'released' | 'lost' | 'none'

/** Some of one thing in an order, or its donation. */
export class OrderLine extends Model {
  static override tableName = 'cart.order_lines'

  declare id: string
  declare orderId: string
  /** Null for a donation, which nobody hands over. */
  declare fulfilmentId: string | null
  declare rank: number
  declare itemType: PurchasableType | 'donation'
  declare itemId: string | null
  declare title: string
  declare sku: string | null
  declare quantity: number
  declare unitAmountMinor: number
  declare totalMinor: number
  declare taxClass: string
  declare taxRateBp: number
  /** Part of the total. */
  declare taxMinor: number
  declare reservationId: string | null
  declare stock: LineStock
  declare refundedQuantity: number
  declare refundedMinor: number
}
