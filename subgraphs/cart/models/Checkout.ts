import { Model } from 'objection'

/** One attempt to turn a cart into an order. Its id names the holds at the sellers. */
export class Checkout extends Model {
  static override tableName = 'cart.checkouts'

  declare id: string
  declare cartId: string
  /** What the buyer saw of the cart; null for attempts from before it was kept. */
  declare cartVersion: number | null
  declare key: string
  declare requestHash: Buffer
  declare state: 'reserving' | 'ordered' | 'refused'
  declare orderId: string | null
  declare createdAt: Date
  /** When all that a refused one may have held was given back. */
  declare releasedAt: Date | null
}
