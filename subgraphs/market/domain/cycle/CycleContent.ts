import type { CycleItemInput, PickupInput } from './cycleFields.ts'

/** What a cycle offers, and when it can be collected; what is undefined stays as it is. */
export interface CycleContent {
  readonly items?: readonly CycleItemInput[] | undefined
  readonly pickups?: readonly PickupInput[] | undefined
}
