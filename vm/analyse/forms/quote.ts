import type { ListSyntax, Syntax } from '../../read/Syntax.ts'
import type { Analyser, Place } from '../Analyser.ts'
import { toDatum } from '../constants.ts'
import type { Expr } from '../Expr.ts'
import { constantExpr, primitiveExpr } from '../makeExpr.ts'

/** `'data`: the form itself, as data. */
export function quoteForm(analyser: Analyser, syntax: ListSyntax): Expr {
  const [, data, extra] = syntax.items
  if (!data || extra) {
    analyser.problems.add(syntax.at, 'quote takes one form')
    return constantExpr(null, syntax.at)
  }
  return constantExpr(toDatum(data), syntax.at)
}

/** `` `data `` with `,value` and `,@list` filled in. `name#` is a fresh symbol, the same within one quasiquote. */
export function quasiquoteForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const [, data] = syntax.items
  if (!data) {
    analyser.problems.add(syntax.at, 'quasiquote takes one form')
    return constantExpr(null, syntax.at)
  }
  const fresh = new Map<string, { name: string; depth: number; at: Syntax['at'] }>()
  const body = fill(data, 1)
  if (fresh.size === 0) return body
  const bindings = [...fresh].map(([name, binding]) => ({
    binding,
    value: primitiveExpr(analyser, 'gensym', [constantExpr(name.slice(0, -1), binding.at)], binding.at),
  }))
  return { kind: 'let', bindings, body, at: syntax.at }

  function fill(form: Syntax, level: number): Expr {
    if (form.kind === 'symbol' && form.value.endsWith('#') && form.value.length > 1) {
      const known = fresh.get(form.value) ?? { name: ` ${form.value}`, depth: place.scope.depth, at: form.at }
      fresh.set(form.value, known)
      return { kind: 'local', binding: known, at: form.at }
    }
    if (form.kind === 'dict')
      return primitiveExpr(
        analyser,
        'dict',
        form.items.map((item) => fillKey(item, level)),
        form.at,
      )
    if (form.kind !== 'list') return constantExpr(toDatum(form), form.at)
    const [head, inner] = form.items
    if (head?.kind === 'symbol' && head.value === 'unquote' && inner) {
      if (level === 1) return analyser.expr(inner, place)
      return primitiveExpr(analyser, 'list', [fill(head, level), fill(inner, level - 1)], form.at)
    }
    const deeper = head?.kind === 'symbol' && head.value === 'quasiquote' ? level + 1 : level
    if (!form.items.some((item) => splicedForm(item))) {
      return primitiveExpr(
        analyser,
        'list',
        form.items.map((item) => fill(item, deeper)),
        form.at,
      )
    }
    const parts = form.items.map((item) => {
      const spliced = splicedForm(item)
      if (spliced && level === 1) return analyser.expr(spliced, place)
      return primitiveExpr(analyser, 'list', [fill(item, deeper)], item.at)
    })
    return primitiveExpr(analyser, 'concat', parts, form.at)
  }

  function fillKey(item: Syntax, level: number): Expr {
    return item.kind === 'keyword' ? constantExpr(item.value, item.at) : fill(item, level)
  }
}

function splicedForm(item: Syntax): Syntax | undefined {
  if (item.kind !== 'list') return undefined
  const [head, inner] = item.items
  return head?.kind === 'symbol' && head.value === 'unquote-splicing' ? inner : undefined
}
