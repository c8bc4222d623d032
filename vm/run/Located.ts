/** One call in progress when a render stopped: function and bytecode offset. */
export type TraceEntry = { readonly fn: number; readonly offset: number }

/** A failure together with the calls that were in progress, innermost first. */
export class Located extends Error {
  readonly reason: unknown
  readonly trace: TraceEntry[]

  private constructor(reason: unknown, trace: TraceEntry[]) {
    super('located')
    this.reason = reason
    this.trace = trace
  }

  /** Adds the calls of this stretch to a failure; a failure from a nested run keeps the calls it already has. */
  static from(error: unknown, trace: readonly TraceEntry[]): Located {
    if (error instanceof Located) {
      error.trace.push(...trace)
      return error
    }
    return new Located(error, [...trace])
  }
}
