import type { PurchasablePickup } from '@rose-ash/contracts'

/** On what terms a variant is ordered now, by the cycles of its shop. */
export interface CycleTerms {
  readonly variantId: string
  /** The open cycle; null in a shop that sells all the time, and while none is open. */
  readonly cycleId: string | null
  /** One sentence where it cannot be ordered now. */
  readonly closed: string | null
  /** What it costs instead of its own price. */
  readonly priceOverrideMinor: number | null
  /** How many more the cycle sells; null where only the stock limits it. */
  readonly left: number | null
  readonly pickups: readonly PurchasablePickup[]
}
