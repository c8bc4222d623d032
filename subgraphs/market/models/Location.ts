import { Model } from 'objection'

/** A place where a shop keeps its stock. */
export class Location extends Model {
  static override tableName = 'market.locations'

  declare id: string
  declare shopId: string
  declare name: string
  declare isDefault: boolean
}
