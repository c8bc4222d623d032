import type { CycleRules } from '../reservation/CycleRules.ts'
import { claimInCycle } from './claimInCycle.ts'
import { cycleTerms } from './cycleTerms.ts'
import { retakeInCycle } from './retakeInCycle.ts'
import { returnToCycle } from './returnToCycle.ts'

/** What order cycles have to say about reservations. */
export const cycleRules: CycleRules = {
  terms: cycleTerms,
  claim: claimInCycle,
  retake: retakeInCycle,
  giveBack: returnToCycle,
}
