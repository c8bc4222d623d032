import { Model } from 'objection'

/** A variant that a cycle offers. */
export class OrderCycleItem extends Model {
  static override tableName = 'market.order_cycle_items'
  static override idColumn = ['cycleId', 'variantId']

  declare cycleId: string
  declare variantId: string
  /** What it costs in this cycle, where that differs. */
  declare priceOverrideMinor: number | null
  /** How many the cycle sells at most. */
  declare cap: number | null
  /** How many of them are held or sold. */
  declare taken: number
}
