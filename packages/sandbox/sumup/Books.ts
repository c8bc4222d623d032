export type CheckoutStatus = 'PENDING' | 'PAID' | 'FAILED' | 'EXPIRED'
export type TransactionStatus = 'SUCCESSFUL' | 'CANCELLED' | 'FAILED' | 'PENDING' | 'REFUNDED'

/** A checkout as it is kept; what the API shows is made from it. */
export interface KeptCheckout {
  readonly id: string
  readonly reference: string
  readonly amountMinor: number
  readonly currency: string
  readonly merchantCode: string
  readonly description: string | null
  readonly returnUrl: string | null
  readonly redirectUrl: string | null
  readonly validUntil: string | null
  readonly isHosted: boolean
  readonly status: CheckoutStatus
  readonly createdAt: string
}

export interface KeptRefund {
  readonly id: string
  readonly amountMinor: number
  readonly at: string
}

/** One attempt to pay a checkout. */
export interface KeptTransaction {
  readonly id: string
  /** Short, as on receipts. */
  readonly code: string
  readonly checkoutId: string
  readonly amountMinor: number
  readonly currency: string
  readonly status: TransactionStatus
  readonly at: string
  readonly refunds: readonly KeptRefund[]
}

/** A webhook that has not been taken yet. */
export interface KeptHook {
  readonly id: string
  readonly checkoutId: string
  readonly url: string
  /** How often it was tried. */
  readonly tries: number
  readonly dueAt: string
}

export interface Tables {
  readonly checkouts: ReadonlyMap<string, KeptCheckout>
  readonly transactions: ReadonlyMap<string, KeptTransaction>
  readonly hooks: ReadonlyMap<string, KeptHook>
}

type Kept = { readonly [T in keyof Tables]: Tables[T] extends ReadonlyMap<string, infer R> ? R : never }

/** What the server remembers. */
export interface Books extends Tables {
  /** Writes a record, in place of the one with its id. */
  keep<T extends keyof Tables>(table: T, record: Kept[T]): void
  forget(table: keyof Tables, id: string): void
}
