import type { ConnectionArgs } from '@rose-ash/subgraph'

/** A page of what begins within a range of time. */
export interface RangeArgs extends ConnectionArgs {
  readonly from?: Date | null | undefined
  readonly to?: Date | null | undefined
}
