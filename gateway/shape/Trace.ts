import type { Path } from '../execution/pathsAt.ts'

/** Where the completion of an answer found a value that the schema does not allow. */
export interface Trace {
  /** The path of the value under inspection; null while nobody needs it, which is nearly always. */
  readonly path: (string | number)[] | null
  /** How often the schema was violated. */
  violations: number
  /** The first violation, when paths are kept. */
  first: Path | null
}

export function violation(trace: Trace): void {
  trace.violations += 1
  if (trace.path && trace.first === null) trace.first = [...trace.path]
}
