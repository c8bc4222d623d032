import { Model } from 'objection'

/** One step of an order; written once, never changed. */
export class OrderHistoryEntry extends Model {
  static override tableName = 'cart.order_history'

  declare id: string
  declare orderId: string
  declare what: string
  declare note: string | null
  declare actorUserId: string | null
  declare at: Date
}
