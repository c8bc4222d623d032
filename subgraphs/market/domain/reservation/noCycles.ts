import type { CycleRules } from './CycleRules.ts'

/** A market whose shops sell all the time. */
export const noCycles: CycleRules = {
  terms: async () => new Map(),
  claim: async () => [],
  retake: async () => true,
  giveBack: async () => {},
}
