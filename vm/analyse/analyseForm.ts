import { nearest } from '../diagnostics/nearest.ts'
import { htmlElements, mathElements, svgElements } from '../html/elements.ts'
import type { ListSyntax, Syntax } from '../read/Syntax.ts'
import { keyword } from '../run/keyword.ts'
import type { Analyser, Place } from './Analyser.ts'
import { checkArity } from './checkArity.ts'
import { componentCall } from './componentCall.ts'
import type { Definition } from './Definition.ts'
import type { Expr } from './Expr.ts'
import { element } from './element.ts'
import { constantExpr, primitiveExpr } from './makeExpr.ts'
import { specialForms } from './specialForms.ts'

/** Analyses one form. Never throws for a wrong template: it notes the problem and goes on with nil. */
export function analyseForm(analyser: Analyser, syntax: Syntax, place: Place): Expr {
  switch (syntax.kind) {
    case 'nil':
      return constantExpr(null, syntax.at)
    case 'boolean':
    case 'number':
    case 'string':
      return constantExpr(syntax.value, syntax.at)
    case 'keyword':
      return constantExpr(keyword(syntax.value), syntax.at)
    case 'symbol':
      return reference(analyser, syntax, place)
    case 'dict':
      return dict(analyser, syntax.items, place, syntax)
    case 'list':
      return list(analyser, syntax, place)
  }
}

function list(analyser: Analyser, syntax: ListSyntax, place: Place): Expr {
  const [head, ...rest] = syntax.items
  if (syntax.bracket) return listLiteral(analyser, syntax.items, place, syntax)
  if (head === undefined) return constantExpr([], syntax.at)
  if (head.kind !== 'symbol') {
    if (head.kind !== 'list')
      analyser.problems.add(head.at, 'only a function, a component or an element can be called')
    return callValue(analyser, head, rest, place, syntax)
  }
  const name = head.value
  const special = specialForms.get(name)
  if (special) return special(analyser, syntax, place)
  if (name.startsWith('~')) return componentCall(analyser, head, rest, place, syntax)
  const explicit = name.includes(':') ? /^(html|svg|math):(.+)$/.exec(name) : null
  if (explicit) {
    return element(analyser, explicit[2] as string, explicit[1] as 'html' | 'svg' | 'math', syntax, place)
  }
  const isTag = htmlElements.has(name) && !analyser.primitives.has(name)
  if (place.scope.find(name) && !isTag) return callValue(analyser, head, rest, place, syntax)
  const definition = analyser.definition(name)
  if (definition) return callDefinition(analyser, definition, head, rest, place, syntax)
  if (analyser.primitives.has(name)) {
    const args = rest.map((arg) => analyser.expr(arg, place))
    const primitive = analyser.primitives.get(name)
    if (primitive) checkArity(analyser, name, primitive.arity, args.length, syntax.at, primitive.usage)
    return getField(name, args, syntax) ?? primitiveExpr(analyser, name, args, syntax.at)
  }
  if (htmlElements.has(name)) return element(analyser, name, place.foreign ?? 'html', syntax, place)
  if (svgElements.has(name)) return element(analyser, name, 'svg', syntax, place)
  if (mathElements.has(name)) return element(analyser, name, 'math', syntax, place)
  if (analyser.extensionArity(name) !== undefined) {
    const args = rest.map((arg) => analyser.expr(arg, place))
    const wanted = analyser.extensionArity(name) as number
    checkArity(analyser, name, [wanted, wanted], args.length, syntax.at, name)
    return { kind: 'extension', name, args, at: syntax.at }
  }
  unknown(analyser, head, place, 'function, component or element')
  for (const arg of rest) analyser.expr(arg, place)
  return constantExpr(null, syntax.at)
}

/** `(get x :field)` with a constant field is an instruction of its own. */
function getField(name: string, args: readonly Expr[], syntax: Syntax): Expr | undefined {
  const [object, key] = args
  if (name !== 'get' || args.length !== 2 || key?.kind !== 'constant' || !object) return undefined
  const field = fieldName(key)
  return field === undefined ? undefined : { kind: 'get', object, field, at: syntax.at }
}

function fieldName(key: Expr & { kind: 'constant' }): string | undefined {
  if (typeof key.value === 'string') return key.value
  const name =
    key.value !== null && typeof key.value === 'object' && '$name' in key.value ? key.value.$name : undefined
  return typeof name === 'string' ? name : undefined
}

function reference(analyser: Analyser, syntax: Syntax & { kind: 'symbol' }, place: Place): Expr {
  const binding = place.scope.find(syntax.value)
  if (binding) return { kind: 'local', binding, at: syntax.at }
  const definition = analyser.definition(syntax.value)
  if (definition) {
    if (definition.kind === 'value' && definition.body?.kind === 'constant') {
      return constantExpr(definition.body.value, syntax.at)
    }
    return { kind: 'definition', definition, at: syntax.at }
  }
  if (analyser.primitives.has(syntax.value))
    return { kind: 'primitive-value', name: syntax.value, at: syntax.at }
  unknown(analyser, syntax, place, 'name')
  return constantExpr(null, syntax.at)
}

function callDefinition(
  analyser: Analyser,
  definition: Definition,
  head: Syntax,
  rest: readonly Syntax[],
  place: Place,
  syntax: ListSyntax,
): Expr {
  if (definition.kind !== 'function') return callValue(analyser, head, rest, place, syntax)
  const args = rest.map((arg) => analyser.expr(arg, place))
  const fewest = definition.parameters.length
  const arity: [number, number] = [fewest, definition.rest ? Number.POSITIVE_INFINITY : fewest]
  const names = definition.parameters.map((parameter) => ` ${parameter.name}`).join('')
  checkArity(analyser, definition.name, arity, args.length, syntax.at, `(${definition.name}${names})`)
  return { kind: 'call', definition, args, at: syntax.at }
}

function callValue(
  analyser: Analyser,
  head: Syntax,
  rest: readonly Syntax[],
  place: Place,
  syntax: ListSyntax,
): Expr {
  const callee = analyser.expr(head, place)
  const args = rest.map((arg) => analyser.expr(arg, place))
  return { kind: 'call-value', callee, args, at: syntax.at }
}

function listLiteral(analyser: Analyser, items: readonly Syntax[], place: Place, syntax: Syntax): Expr {
  return primitiveExpr(
    analyser,
    'list',
    items.map((item) => analyser.expr(item, place)),
    syntax.at,
  )
}

function dict(analyser: Analyser, items: readonly Syntax[], place: Place, syntax: Syntax): Expr {
  const seen = new Set<string>()
  const args = items.map((item, index) => {
    if (index % 2 === 1) return analyser.expr(item, place)
    if (item.kind === 'keyword' || item.kind === 'string') {
      if (item.value === '__proto__') analyser.problems.add(item.at, 'a dict cannot have the key __proto__')
      if (seen.has(item.value)) analyser.problems.add(item.at, `the dict has two keys ${item.value}`)
      seen.add(item.value)
      return constantExpr(item.value, item.at)
    }
    return analyser.expr(item, place)
  })
  if (args.length % 2 === 1) args.push(constantExpr(null, syntax.at))
  return primitiveExpr(analyser, 'dict', args, syntax.at)
}

function unknown(analyser: Analyser, head: Syntax & { kind: 'symbol' }, place: Place, what: string): void {
  const candidates = new Set([
    ...place.scope.visible(),
    ...analyser.definitionNames(),
    ...analyser.primitives.keys(),
    ...(what === 'name' ? [] : [...specialForms.keys(), ...htmlElements]),
  ])
  const near = nearest(head.value, candidates)
  const hint =
    near !== undefined
      ? `did you mean ${near}?`
      : htmlElements.has(head.value)
        ? `to write an element, put it in brackets: (${head.value} …)`
        : /^[a-z]+(-[a-z0-9]+)+$/.test(head.value) && what !== 'name'
          ? `a custom element is written (html:${head.value} …)`
          : undefined
  analyser.problems.add(head.at, `there is no ${what} called ${head.value}`, hint)
}
