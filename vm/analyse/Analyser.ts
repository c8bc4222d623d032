import type { Problems } from '../diagnostics/Problems.ts'
import type { Primitive, PrimitiveContext } from '../primitives/Primitive.ts'
import type { Span } from '../read/Span.ts'
import type { Syntax } from '../read/Syntax.ts'
import type { Definition } from './Definition.ts'
import type { Expr } from './Expr.ts'
import type { Scope } from './Scope.ts'
import type { Tally } from './Tally.ts'

/** Where a form stands: names in sight, and whether the HTML around it is foreign (SVG, MathML). */
export type Place = { readonly scope: Scope; readonly foreign: 'svg' | 'math' | undefined }

/** What the analysis of one module works with. `expr` analyses one form; the special forms call back into it. */
export type Analyser = {
  readonly problems: Problems
  readonly primitives: ReadonlyMap<string, Primitive>
  readonly folding: PrimitiveContext
  /** Arguments that each extension opcode takes, by full name; undefined for names that nobody registered. */
  readonly extensionArity: (name: string) => number | undefined
  readonly definition: (name: string) => Definition | undefined
  readonly definitionNames: () => Iterable<string>
  readonly isMacro: (name: string) => boolean
  /** The tally of the definition that is being analysed. */
  tally: Tally
  readonly expr: (syntax: Syntax, place: Place) => Expr
  /** A body of several forms: a fragment of them all. */
  readonly body: (forms: readonly Syntax[], place: Place, at: Span) => Expr
}
