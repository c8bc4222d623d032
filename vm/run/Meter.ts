/** What work on data of unknown size is charged to; a list may stand in another many times, and is walked each time. */
export type Meter = {
  /** Charges steps. Throws when the budget is spent. */
  readonly work: (steps: number) => void
  readonly budgets: { readonly output: number }
}

/** The steps of walking so many items. */
export function walk(items: number): number {
  return 1 + (items >> 3)
}
