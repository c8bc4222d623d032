import { Price } from './Price.ts'

/** A price with when it held. */
export class PricePeriod extends Price {
  declare beginsAt: Date
  /** Null while it holds. */
  declare endsAt: Date | null
}
