import type { Expr } from './Expr.ts'

/** The place of HTML that this expression would give as its value, or undefined when it cannot be seen to. */
export function htmlValue(expr: Expr): Expr | undefined {
  switch (expr.kind) {
    case 'element':
    case 'component':
    case 'html':
    case 'raw':
      return expr
    case 'fragment':
      return expr.items.length > 0 ? expr : undefined
    case 'if':
      return htmlValue(expr.then) ?? htmlValue(expr.otherwise)
    case 'let':
    case 'letrec':
      return htmlValue(expr.body)
    case 'for':
      return htmlValue(expr.body)
    case 'and':
    case 'or':
      for (const item of expr.items) {
        const html = htmlValue(item)
        if (html) return html
      }
      return undefined
    default:
      return undefined
  }
}
