import { Model } from 'objection'

export type PriceList = 'default' | 'member' | 'wholesale'

/** What a variant costs, or cost, in one price list. Periods of one list never overlap. */
export class Price extends Model {
  static override tableName = 'market.prices'

  declare id: string
  declare variantId: string
  declare priceList: PriceList
  declare currency: string
  declare amountMinor: number
  declare compareAtMinor: number | null
  /** A range of instants, as PostgreSQL writes it. */
  declare validDuring: string
}
