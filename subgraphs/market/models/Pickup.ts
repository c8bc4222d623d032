import { Model } from 'objection'

/** When and where the orders of a cycle can be collected. */
export class Pickup extends Model {
  static override tableName = 'market.pickups'

  declare id: string
  declare cycleId: string
  declare startsAt: Date
  declare endsAt: Date
  declare place: string
  /** How many checkouts it takes; null is no limit. */
  declare capacity: number | null
  declare taken: number
}
