import type { ListSyntax, Syntax } from '../../read/Syntax.ts'
import type { Analyser, Place } from '../Analyser.ts'
import type { Expr } from '../Expr.ts'
import { constantExpr } from '../makeExpr.ts'

/** `(-> value (f a) g)` is `(g (f value a))`: each step takes the result so far as its first argument. */
export function threadForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const [, first, ...steps] = syntax.items
  if (!first) {
    analyser.problems.add(syntax.at, '-> takes a value and the steps it goes through')
    return constantExpr(null, syntax.at)
  }
  let threaded: Syntax = first
  for (const step of steps) {
    const [head, ...args]: readonly Syntax[] = step.kind === 'list' && !step.bracket ? step.items : [step]
    if (head === undefined) continue
    threaded = { kind: 'list', items: [head, threaded, ...args], bracket: false, at: step.at }
  }
  return analyser.expr(threaded, place)
}
