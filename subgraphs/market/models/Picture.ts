import { Row } from '@rose-ash/db'

/** A picture of a product, or of a shop, that a member sent. */
export class Picture extends Row {
  static override tableName = 'market.pictures'

  declare shopId: string
  /** Null: of the shop itself. */
  declare productId: string | null
  declare mediaId: string
  declare rank: number
  declare alt: string
  declare path: string
  declare width: number
  declare height: number
  declare widths: number[]
}
