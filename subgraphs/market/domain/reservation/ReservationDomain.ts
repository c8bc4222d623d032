import type { MarketDomain } from '../MarketDomain.ts'
import type { CycleRules } from './CycleRules.ts'

/** What the verbs of reservations work with. */
export interface ReservationDomain extends MarketDomain {
  readonly cycles: CycleRules
}
