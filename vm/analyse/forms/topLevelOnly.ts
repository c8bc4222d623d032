import type { ListSyntax } from '../../read/Syntax.ts'
import type { Analyser } from '../Analyser.ts'
import type { Expr } from '../Expr.ts'
import { constantExpr } from '../makeExpr.ts'

/** `define`, `defcomp`, `defmacro` and `import` stand at the top of a file. */
export function topLevelOnly(analyser: Analyser, syntax: ListSyntax): Expr {
  const [head] = syntax.items
  const name = head?.kind === 'symbol' ? head.value : 'this'
  analyser.problems.add(
    syntax.at,
    `${name} stands only at the top of a file`,
    'inside a body use let or letrec',
  )
  return constantExpr(null, syntax.at)
}
