import { Row } from '@rose-ash/db'

/** A place where a shop keeps its stock. */
export class StockLocation extends Row {
  static override tableName = 'market.locations'

  declare shopId: string
  declare name: string
  /** The shop's own place, from which goods are taken first. */
  declare isDefault: boolean
  declare removedAt: Date | null
}
