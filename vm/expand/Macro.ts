import type { Syntax } from '../read/Syntax.ts'

/** A macro: turns the forms of a call into the form that stands in its place. */
export type Macro = {
  readonly name: string
  readonly expand: (call: Syntax & { kind: 'list' }) => Syntax
}
