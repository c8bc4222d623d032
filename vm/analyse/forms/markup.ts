import type { ListSyntax } from '../../read/Syntax.ts'
import type { Analyser, Place } from '../Analyser.ts'
import type { Expr } from '../Expr.ts'
import { constantExpr } from '../makeExpr.ts'

/** `(raw! html)` writes trusted HTML. Text is refused: here when it is constant, when run otherwise. */
export function rawForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const [, html, extra] = syntax.items
  if (!html || extra) {
    analyser.problems.add(syntax.at, 'raw! takes one argument')
    return constantExpr(null, syntax.at)
  }
  const value = analyser.expr(html, place)
  const isText = value.kind === 'constant' && value.value !== null
  if (isText || (value.kind === 'primitive' && value.name === 'str')) {
    analyser.problems.add(
      html.at,
      'raw! takes trusted HTML from the host, not text',
      'write elements as forms',
    )
  }
  return { kind: 'raw', value, at: syntax.at }
}

/** `(doctype)` writes `<!doctype html>`. */
export function doctypeForm(analyser: Analyser, syntax: ListSyntax): Expr {
  if (syntax.items.length > 1) analyser.problems.add(syntax.at, 'doctype takes no arguments')
  return { kind: 'html', html: '<!doctype html>', at: syntax.at }
}
