import { Model } from 'objection'
import type { PriceList } from './Price.ts'

/** A price that is to hold from a time on. */
export class PlannedPrice extends Model {
  static override tableName = 'market.planned_prices'

  declare id: string
  declare variantId: string
  declare priceList: PriceList
  /** Null where the price of a list is to end. */
  declare amountMinor: number | null
  declare compareAtMinor: number | null
  declare startsAt: Date
  declare byUserId: string | null
}
