import type { ListSyntax } from '../../read/Syntax.ts'
import type { Analyser, Place } from '../Analyser.ts'
import type { Expr } from '../Expr.ts'

/** `(do …)` and `(<> …)`: all of it, one after the other. */
export function doForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  return analyser.body(syntax.items.slice(1), place, syntax.at)
}
