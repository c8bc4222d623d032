import { Model } from 'objection'

/**
 * What every table of an entity has in common. A model adds its columns by `declare` (a plain field would put an undefined
 * column on every row), its table with the schema (`static override tableName = 'market.products'`) and its relations as
 * `static override get relationMappings()`. A query always names its connection: `Product.query(knex)`.
 */
export abstract class Row extends Model {
  static override idColumn = 'id'
  static override useLimitInFirst = true

  /** A UUIDv7, made in code. */
  declare id: string
  /** Counts the changes; an update names the one it has seen. */
  declare version: number
}
