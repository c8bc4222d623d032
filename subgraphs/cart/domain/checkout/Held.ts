import type { PurchasableType } from '../../models/CartLine.ts'

/** What a seller holds for a line of a cart. */
export interface Held {
  readonly lineId: string
  readonly itemType: PurchasableType
  readonly reservationId: string
}
