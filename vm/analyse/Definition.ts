import type { Span } from '../read/Span.ts'
import type { Syntax } from '../read/Syntax.ts'
import type { Binding, Expr } from './Expr.ts'
import type { Tally } from './Tally.ts'

/** A parameter of a component. `fallback` is undefined when it is required; `type` is the annotation after `:`. */
export type ComponentParameter = {
  readonly binding: Binding
  readonly fallback: Expr | undefined
  readonly type: string | undefined
  readonly at: Span
}

/** What a name at top level stands for. Bodies are filled in after every name of the module is known. */
export type Definition = ComponentDefinition | FunctionDefinition | ValueDefinition

/** A `defcomp`. */
export type ComponentDefinition = {
  readonly kind: 'component'
  readonly name: string
  readonly at: Span
  parameters: readonly ComponentParameter[]
  children: Binding | undefined
  body: Expr | undefined
  readonly tally: Tally
}

/** A `define` of a function: called directly, never a closure. */
export type FunctionDefinition = {
  readonly kind: 'function'
  readonly name: string
  readonly at: Span
  parameters: readonly Binding[]
  rest: Binding | undefined
  body: Expr | undefined
  readonly tally: Tally
}

/** A `define` of a value; constant ones are folded into their uses. */
export type ValueDefinition = {
  readonly kind: 'value'
  readonly name: string
  readonly at: Span
  readonly syntax: Syntax
  body: Expr | undefined
  readonly tally: Tally
}
