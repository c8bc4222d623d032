import { Model } from 'objection'

export type FindingKind =
  | 'unknown_payment'
  | 'missing_payment'
  | 'amount_differs'
  | 'refund_differs'
  | 'status_differs'

/** Something about money that our books do not explain. Somebody looks at it, and says what it was. */
export class PaymentFinding extends Model {
  static override tableName = 'cart.payment_findings'

  declare id: string
  declare kind: FindingKind
  /** Ours where there is one, or else the provider's id of the transaction. */
  declare reference: string
  declare details: Readonly<Record<string, unknown>>
  declare foundAt: Date
  declare resolvedAt: Date | null
  declare resolvedBy: string | null
  declare note: string | null
}
