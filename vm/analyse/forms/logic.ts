import type { ListSyntax } from '../../read/Syntax.ts'
import type { Analyser, Place } from '../Analyser.ts'
import type { Expr } from '../Expr.ts'
import { constantExpr, isFalsy } from '../makeExpr.ts'

/** `(and …)`: the first falsy value, or the last. */
export function andForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  return junction(analyser, 'and', syntax, place)
}

/** `(or …)`: the first value that is neither nil nor false, or the last. */
export function orForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  return junction(analyser, 'or', syntax, place)
}

function junction(analyser: Analyser, kind: 'and' | 'or', syntax: ListSyntax, place: Place): Expr {
  const items = syntax.items.slice(1).map((item) => analyser.expr(item, place))
  const kept: Expr[] = []
  for (const [index, item] of items.entries()) {
    const last = index === items.length - 1
    if (item.kind === 'constant' && !last) {
      const decides = isFalsy(item.value) === (kind === 'and')
      if (!decides) continue
      kept.push(item)
      break
    }
    kept.push(item)
  }
  const [only] = kept
  if (only === undefined) return constantExpr(kind === 'and', syntax.at)
  return kept.length === 1 ? only : { kind, items: kept, at: syntax.at }
}
