import type { Span } from '@rose-ash/vm/read/Span.ts'
import type { Check } from './Check.ts'
import type { Value } from './Value.ts'

/** What the standard library is followed with. */
export interface Tools {
  readonly check: Check
  readonly at: Span
  /** Calls a function of the template; `known` are further paths that are there meanwhile. */
  readonly apply: (callee: Value, args: readonly Value[], known?: readonly string[]) => Value
}

export type Primitive = (args: readonly Value[], tools: Tools) => Value
