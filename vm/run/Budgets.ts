/** What one render may use. */
export type Budgets = {
  /** Calls, loop iterations, and the work of walking long data: in primitives, in comparing and in writing lists. */
  readonly steps: number
  /**
   * Calls inside calls. The generated tier uses the host's own stack, which holds some thousands of them: past that it ends
   * with the same error, whatever is allowed here.
   */
  readonly depth: number
  /** Bytes of UTF-8 written. */
  readonly output: number
  /** Bytes of lists, dicts and strings made, counted when they are made: eight for a cell, two for a character. */
  readonly memory: number
  /** Milliseconds from the start of the render. */
  readonly deadline: number
}

/** Generous for a page, small for a machine. */
export const defaultBudgets: Budgets = {
  steps: 2_000_000,
  depth: 400,
  output: 16 * 1024 * 1024,
  memory: 128 * 1024 * 1024,
  deadline: 2_000,
}
