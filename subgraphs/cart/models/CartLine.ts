import { Row } from '@rose-ash/db'

export type PurchasableType = 'product_variant' | 'ticket_type'

/** Some of one thing, at the price that the visitor last accepted. */
export class CartLine extends Row {
  static override tableName = 'cart.lines'

  declare cartId: string
  declare itemType: PurchasableType
  declare itemId: string
  declare quantity: number
  declare title: string
  declare unitAmountMinor: number
  declare currency: string
  declare quotedAt: Date
}
