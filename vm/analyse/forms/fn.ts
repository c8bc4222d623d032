import type { ListSyntax } from '../../read/Syntax.ts'
import type { Analyser, Place } from '../Analyser.ts'
import type { Expr } from '../Expr.ts'
import { constantExpr } from '../makeExpr.ts'
import { readFunctionParameters } from '../parameters.ts'
import { Scope } from '../Scope.ts'

/** `(fn (a b &rest more) body…)` */
export function fnForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const [, list, ...body] = syntax.items
  if (list?.kind !== 'list' || body.length === 0) {
    analyser.problems.add(syntax.at, 'fn takes a list of names and a body', '(fn (x) body)')
    return constantExpr(null, syntax.at)
  }
  const depth = place.scope.depth + 1
  const { parameters, rest } = readFunctionParameters(analyser, list.items, depth)
  const scope = new Scope(place.scope, depth, rest ? [...parameters, rest] : parameters)
  const analysed = analyser.body(body, { ...place, scope }, syntax.at)
  return {
    kind: 'lambda',
    lambda: { name: 'fn', depth, parameters, rest, body: analysed },
    at: syntax.at,
  }
}
