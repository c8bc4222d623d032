import type { Expr } from './Expr.ts'

/** The expressions directly inside an expression; the body of a function literal counts. */
export function childrenOf(expr: Expr): readonly Expr[] {
  switch (expr.kind) {
    case 'if':
      return [expr.test, expr.then, expr.otherwise]
    case 'and':
    case 'or':
    case 'fragment':
    case 'list':
    case 'dict':
      return expr.items
    case 'let':
    case 'letrec':
      return [...expr.bindings.map(({ value }) => value), expr.body]
    case 'element':
      return [...expr.attributes.map(({ value }) => value), ...expr.children]
    case 'for':
      return [expr.list, expr.body]
    case 'lambda':
      return [expr.lambda.body]
    case 'call':
    case 'primitive':
    case 'extension':
      return expr.args
    case 'component':
      return [...expr.args.values(), ...expr.children]
    case 'call-value':
      return [expr.callee, ...expr.args]
    case 'get':
      return [expr.object]
    case 'raw':
    case 'script-json':
      return [expr.value]
    default:
      return []
  }
}
