import { Model } from 'objection'

/** How much of a reservation comes from a location. */
export class ReservationPart extends Model {
  static override tableName = 'market.reservation_parts'
  static override idColumn = ['reservationId', 'locationId']

  declare reservationId: string
  declare variantId: string
  declare locationId: string
  declare quantity: number
  declare returned: number
}
