import { Model } from 'objection'

/** How many of a line a refund is for. */
export class RefundLine extends Model {
  static override tableName = 'cart.refund_lines'
  static override idColumn = ['refundId', 'lineId']

  declare refundId: string
  declare lineId: string
  declare quantity: number
  declare amountMinor: number
}
