import type { ListSyntax, Syntax } from '../../read/Syntax.ts'
import type { Analyser, Place } from '../Analyser.ts'
import type { Binding, Expr } from '../Expr.ts'
import { constantExpr } from '../makeExpr.ts'

type Pair = { readonly name: Syntax & { kind: 'symbol' }; readonly value: Syntax }

/** `(let (name value …) body…)`, each value seeing the names before it. */
export function letForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const pairs = readPairs(analyser, syntax)
  const bindings: { binding: Binding; value: Expr }[] = []
  const scope = place.scope.inner([])
  const inside: Place = { scope, foreign: place.foreign }
  for (const { name, value } of pairs) {
    const analysed = analyser.expr(value, inside)
    const binding: Binding = { name: name.value, depth: scope.depth, at: name.at }
    bindings.push({ binding, value: analysed })
    scope.add(binding)
  }
  const body = analyser.body(syntax.items.slice(2), inside, syntax.at)
  return { kind: 'let', bindings, body, at: syntax.at }
}

/** `(letrec (name (fn …) …) body…)`: functions that may call each other. */
export function letrecForm(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const pairs = readPairs(analyser, syntax)
  const names = pairs.map(
    ({ name }): Binding => ({ name: name.value, depth: place.scope.depth, at: name.at }),
  )
  const scope = place.scope.inner(names)
  const bindings = pairs.map(({ name, value }, index) => {
    const analysed = analyser.expr(value, { ...place, scope })
    if (analysed.kind !== 'lambda') {
      analyser.problems.add(
        value.at,
        `letrec binds functions, and ${name.value} is none`,
        'use let for values',
      )
    }
    return { binding: names[index] as Binding, value: analysed }
  })
  const body = analyser.body(syntax.items.slice(2), { ...place, scope }, syntax.at)
  if (bindings.some(({ value }) => value.kind !== 'lambda')) return constantExpr(null, syntax.at)
  return { kind: 'letrec', bindings, body, at: syntax.at }
}

/** Bindings are written flat `(a 1 b 2)`, or each in its own brackets `((a 1) (b 2))`. */
function readPairs(analyser: Analyser, syntax: ListSyntax): Pair[] {
  const list = syntax.items[1]
  if (list?.kind !== 'list') {
    analyser.problems.add(syntax.at, 'names and values are missing here', '(let (name value …) body)')
    return []
  }
  const nested = list.items.length > 0 && list.items.every((item) => item.kind === 'list')
  const flat = nested
    ? list.items.flatMap((item) => (item.kind === 'list' ? pairOf(analyser, item) : []))
    : list.items
  const pairs: Pair[] = []
  for (let index = 0; index < flat.length; index += 2) {
    const name = flat[index] as Syntax
    const value = flat[index + 1]
    if (name.kind !== 'symbol') analyser.problems.add(name.at, 'a name is expected here')
    else if (!value) analyser.problems.add(name.at, `${name.value} has no value`)
    else pairs.push({ name, value })
  }
  return pairs
}

function pairOf(analyser: Analyser, item: ListSyntax): readonly Syntax[] {
  if (item.items.length === 2) return item.items
  analyser.problems.add(item.at, 'a binding is a name and a value')
  return []
}
