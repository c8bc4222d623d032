/** The places at which a process may die between two steps of buying something; the tests let it. */
export type CheckoutStep =
  | 'checkout.begun'
  | 'checkout.quoted'
  | 'checkout.reserved'
  | 'order.placed'
  | 'payment.created'
  | 'payment.requested'
  | 'payment.stored'
  | 'payment.seen'
  | 'payment.settled'
  | 'stock.committed'
  | 'refund.created'
  | 'refund.requested'
  | 'refund.settled'
  | 'order.expiring'
  | 'order.expired'

export interface Steps {
  /** Says that a step is done and the next has not begun. */
  reached(step: CheckoutStep): void
}

/** Where nobody watches. */
export const unwatched: Steps = { reached() {} }
