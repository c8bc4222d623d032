import type { Money } from '@rose-ash/domain'

/** What a buyer is asked to pay, as we tell the provider. */
export interface WantedCheckout {
  /** Ours, and used once: what finds the checkout again when its answer was lost. */
  readonly reference: string
  readonly amount: Money
  readonly description: string
  /** Until when its page takes money. */
  readonly validUntil: Date
  /** Where the page sends the buyer. */
  readonly returnTo: string
}

/** An attempt to pay, as the provider tells it. */
export interface ProviderAttempt {
  readonly id: string
  readonly code: string | null
  readonly status: 'SUCCESSFUL' | 'CANCELLED' | 'FAILED' | 'PENDING' | 'REFUNDED'
  /** Null for what is no whole number of minor units. */
  readonly amountMinor: number | null
  readonly currency: string
}

/** A checkout, as the provider tells it. */
export interface ProviderCheckout {
  readonly id: string
  readonly reference: string
  readonly status: 'PENDING' | 'PAID' | 'FAILED' | 'EXPIRED'
  readonly amountMinor: number | null
  readonly currency: string
  readonly merchantCode: string
  readonly pageUrl: string | null
  readonly attempts: readonly ProviderAttempt[]
  /** What it said, word for word. */
  readonly payload: unknown
}

/** A payment that went through, or did not, as the provider tells it. */
export interface ProviderTransaction {
  readonly id: string
  readonly code: string | null
  readonly status: ProviderAttempt['status']
  readonly amountMinor: number | null
  readonly currency: string
  /** What was paid back of it. */
  readonly refundedMinor: number
  /** The checkout's reference, where the provider tells it. */
  readonly reference: string | null
  readonly at: Date
}

export type RefundAnswer =
  | { readonly isDone: true }
  /** In the provider's own words, for the log. */
  | { readonly isDone: false; readonly why: string }

/**
 * Whoever takes the money. Each call may fail with a `ProviderError`; after one that is `unavailable` the provider may have done
 * what was asked, and the caller looks before it asks again.
 */
export interface PaymentProvider {
  /** The code of our own account, which every checkout must name. */
  readonly merchantCode: string
  /** `duplicate` when the reference was used before. */
  create(wanted: WantedCheckout): Promise<ProviderCheckout | 'duplicate'>
  find(reference: string): Promise<ProviderCheckout | null>
  get(checkoutId: string): Promise<ProviderCheckout | null>
  /** Nobody can pay any more; `processed` when somebody has. */
  deactivate(checkoutId: string): Promise<'closed' | 'processed'>
  /** There is no key against doing it twice: compare `transaction` before trying again. */
  refund(transactionId: string, amount: Money): Promise<RefundAnswer>
  transaction(id: string): Promise<ProviderTransaction | null>
  /** Those of a span of time, the earliest first, page by page. */
  listTransactions(from: Date, to: Date): AsyncIterable<ProviderTransaction>
}
