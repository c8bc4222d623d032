import { Model } from 'objection'

export type StockMovementReason =
  | 'receive'
  | 'adjust'
  | 'return'
  | 'transfer'
  | 'reserve'
  | 'release'
  | 'expire'
  | 'commit'
  | 'sync'

/** A line of the log of stock, which is only added to. */
export class StockMovement extends Model {
  static override tableName = 'market.stock_movements'

  declare id: string
  declare variantId: string
  declare locationId: string
  declare delta: number
  declare reservedDelta: number
  declare reason: StockMovementReason
  declare reservationId: string | null
  declare note: string | null
  declare key: string | null
  declare byUserId: string | null
  declare at: Date
}
