import { Row } from '@rose-ash/db'

/** What somebody is about to buy. It belongs to a member or to the holder of a token, never to both. */
export class Cart extends Row {
  static override tableName = 'cart.carts'

  declare userId: string | null
  declare tokenHash: Buffer | null
  declare currency: string
  /** What the buyer gives on top. */
  declare donationMinor: number
  /** For those who pack it. */
  declare notes: string
  declare createdAt: Date
  declare updatedAt: Date
  declare expiresAt: Date | null
}
