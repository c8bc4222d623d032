import { Model } from 'objection'

/** How much of a variant is at a location. */
export class StockLevel extends Model {
  static override tableName = 'market.stock_levels'
  static override idColumn = ['variantId', 'locationId']

  declare variantId: string
  declare locationId: string
  declare onHand: number
  /** Held for somebody who is paying. */
  declare reserved: number
  /** Sold and not yet handed over. */
  declare allocated: number
  /** Made to order: never runs out. */
  declare onDemand: boolean
  declare lowAt: number
}
