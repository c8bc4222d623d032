import type { PurchasablePickup } from '@rose-ash/contracts'
import type { Knex } from 'knex'

/** On what terms a variant is ordered now. */
export interface OrderTerms {
  /** One sentence where it cannot be ordered now. */
  readonly closed: string | null
  /** What it costs instead of its own price. */
  readonly priceOverrideMinor: number | null
  /** How many more may be ordered; null where only the stock limits it. */
  readonly left: number | null
  readonly pickups: readonly PurchasablePickup[]
}

export interface Claim {
  readonly reservationId: string
  readonly variantId: string
  readonly quantity: number
  readonly pickupId: string | null
}

/**
 * What order cycles have to say about reservations: when a shop takes orders, up to which caps, for which pickups. Reservations ask
 * after the stock has been taken and in the same transaction, so that locks are always taken in one order.
 */
export interface CycleRules {
  /** By variant. One without terms is ordered at any time. */
  terms(knex: Knex, now: Date, variantIds: readonly string[]): Promise<ReadonlyMap<string, OrderTerms>>
  /** Takes of caps and pickups. All claims of a `hold`, the key of a checkout, come together. Empty when all was taken. */
  claim(
    trx: Knex.Transaction,
    now: Date,
    hold: string,
    claims: readonly Claim[],
  ): Promise<readonly { readonly reservationId: string; readonly available: number }[]>
  /** Takes again what a reservation gave back when it ran out; false, and nothing taken, when there is no room. */
  retake(trx: Knex.Transaction, reservationId: string): Promise<boolean>
  /** Gives back what was claimed: all that is left of it, or `quantity` of it. */
  giveBack(
    trx: Knex.Transaction,
    returns: readonly { readonly reservationId: string; readonly quantity?: number }[],
  ): Promise<void>
}
