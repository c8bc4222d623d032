import type { Source } from './Source.ts'

/**
 * A stretch of source text, offsets in UTF-16 units. `via` leads from code that a macro wrote to the place
 * where the macro was called.
 */
export type Span = {
  readonly source: Source
  readonly start: number
  readonly end: number
  readonly via?: { readonly macro: string; readonly call: Span }
}
