import type { ListSyntax, Syntax } from '../../read/Syntax.ts'
import type { Analyser, Place } from '../Analyser.ts'
import type { Binding, Expr } from '../Expr.ts'
import { constantExpr, primitiveExpr } from '../makeExpr.ts'

const usage = '(for (item list :index i) body) or (for (value dict :key k) body)'

/**
 * `(for (item list) body…)`, with `:index i` for the position from 0 and `:key k` for the key of a dict (of a list,
 * its index).
 */
export function forForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const [, header, ...body] = syntax.items
  const [item, list, ...options] = header?.kind === 'list' ? header.items : []
  if (item?.kind !== 'symbol' || !list || body.length === 0) {
    analyser.problems.add(syntax.at, 'for takes a name and a list, then a body', usage)
    return constantExpr(null, syntax.at)
  }
  const { depth } = place.scope
  const bind = (name: Syntax & { kind: 'symbol' }): Binding => ({ name: name.value, depth, at: name.at })
  let index: Binding | undefined
  let key: Binding | undefined
  for (let at = 0; at < options.length; at += 2) {
    const option = options[at] as Syntax
    const name = options[at + 1]
    if (option.kind !== 'keyword' || name?.kind !== 'symbol' || !['index', 'key'].includes(option.value)) {
      analyser.problems.add(option.at, 'for knows :index and :key, each with a name', usage)
    } else if (option.value === 'index') {
      index = bind(name)
    } else {
      key = bind(name)
    }
  }
  const over = analyser.expr(list, place)
  const value = bind(item)
  if (!key) {
    const scope = place.scope.inner(index ? [value, index] : [value])
    const analysed = analyser.body(body, { ...place, scope }, syntax.at)
    return { kind: 'for', item: value, index, list: over, body: analysed, at: syntax.at }
  }
  const pair: Binding = { name: ' pair', depth, at: item.at }
  const scope = place.scope.inner(index ? [value, key, index] : [value, key])
  const part = (position: number, at: Binding): { binding: Binding; value: Expr } => ({
    binding: at,
    value: primitiveExpr(
      analyser,
      'nth',
      [{ kind: 'local', binding: pair, at: item.at }, constantExpr(position, item.at)],
      item.at,
    ),
  })
  const analysed = analyser.body(body, { ...place, scope }, syntax.at)
  const inner: Expr = { kind: 'let', bindings: [part(0, key), part(1, value)], body: analysed, at: syntax.at }
  const entries = primitiveExpr(analyser, 'entries', [over], list.at)
  return { kind: 'for', item: pair, index, list: entries, body: inner, at: syntax.at }
}
