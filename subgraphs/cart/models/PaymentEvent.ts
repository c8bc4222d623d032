import { Model } from 'objection'

/** What made us ask the provider. */
export type LookSource = 'webhook' | 'poll' | 'redirect' | 'buyer' | 'expiry' | 'reconciliation' | 'staff'

/** Something that the provider told us, once however often it was told; written and never changed. */
export class PaymentEvent extends Model {
  static override tableName = 'cart.payment_events'

  declare id: string
  declare paymentId: string
  declare source: LookSource
  declare providerStatus: string
  declare payload: unknown
  declare digest: Buffer
  declare receivedAt: Date
}
