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
  analyser.tally.forms += 1
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
  const { items } = syntax
  const head = items[0]
  if (syntax.bracket) return listLiteral(analyser, items, place, syntax)
  if (head === undefined) return constantExpr([], syntax.at)
  if (head.kind !== 'symbol') {
    if (head.kind !== 'list')
      analyser.problems.add(head.at, 'only a function, a component or an element can be called')
    return callValue(analyser, head, place, syntax)
  }
  const name = head.value
  const special = specialForms.get(name)
  if (special) return special(analyser, syntax, place)
  const primitive = analyser.primitives.get(name)
  const isTag = !primitive && htmlElements.has(name)
  if (!isTag) {
    if (name.startsWith('~')) return componentCall(analyser, head, place, syntax)
    const explicit = name.includes(':') ? /^(html|svg|math):(.+)$/.exec(name) : null
    if (explicit) {
      return element(analyser, explicit[2] as string, explicit[1] as 'html' | 'svg' | 'math', syntax, place)
    }
    if (place.scope.find(name)) return callValue(analyser, head, place, syntax)
  }
  const definition = analyser.definition(name)
  if (definition) return callDefinition(analyser, definition, head, place, syntax)
  if (primitive) {
    if (name === 'get' && items.length === 3) {
      const field = getField(analyser, syntax, place)
      if (field) return field
    }
    const args = analyseArguments(analyser, syntax, place)
    checkArity(analyser, name, primitive.arity, args.length, syntax.at, primitive.usage)
    if (name === 'dict' && args.length % 2 === 1) {
      analyser.problems.add(syntax.at, 'dict needs a value for each key', primitive.usage)
      return constantExpr(null, syntax.at)
    }
    return primitiveExpr(analyser, name, args, syntax.at)
  }
  if (isTag) return element(analyser, name, place.foreign ?? 'html', syntax, place)
  if (svgElements.has(name)) return element(analyser, name, 'svg', syntax, place)
  if (mathElements.has(name)) return element(analyser, name, 'math', syntax, place)
  const wanted = analyser.extensionArity(name)
  const args = analyseArguments(analyser, syntax, place)
  if (wanted !== undefined) {
    checkArity(analyser, name, [wanted, wanted], args.length, syntax.at, name)
    return { kind: 'extension', name, args, at: syntax.at }
  }
  unknown(analyser, head, place, 'function, component or element')
  return constantExpr(null, syntax.at)
}

/** What stands after the head of a form. */
function analyseArguments(analyser: Analyser, syntax: ListSyntax, place: Place): Expr[] {
  const { items } = syntax
  const args: Expr[] = []
  for (let index = 1; index < items.length; index += 1)
    args.push(analyseForm(analyser, items[index] as Syntax, place))
  return args
}

/** `(get x :field)` with a constant field is an instruction of its own. */
function getField(analyser: Analyser, syntax: ListSyntax, place: Place): Expr | undefined {
  const key = syntax.items[2] as Syntax
  if (key.kind !== 'keyword' && key.kind !== 'string') return undefined
  const object = analyseForm(analyser, syntax.items[1] as Syntax, place)
  return { kind: 'get', object, field: key.value, at: syntax.at }
}

function reference(analyser: Analyser, syntax: Syntax & { kind: 'symbol' }, place: Place): Expr {
  const binding = place.scope.find(syntax.value)
  if (binding) {
    const { tally } = analyser
    if (binding === tally.children) tally.childrenUses += 1
    return { kind: 'local', binding, at: syntax.at }
  }
  const definition = analyser.definition(syntax.value)
  if (definition) {
    if (definition.kind === 'value' && definition.body?.kind === 'constant') {
      return constantExpr(definition.body.value, syntax.at)
    }
    analyser.tally.uses.add(definition)
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
  place: Place,
  syntax: ListSyntax,
): Expr {
  if (definition.kind !== 'function') return callValue(analyser, head, place, syntax)
  const args = analyseArguments(analyser, syntax, place)
  const fewest = definition.parameters.length
  const arity: [number, number] = [fewest, definition.rest ? Number.POSITIVE_INFINITY : fewest]
  const names = definition.parameters.map((parameter) => ` ${parameter.name}`).join('')
  checkArity(analyser, definition.name, arity, args.length, syntax.at, `(${definition.name}${names})`)
  analyser.tally.uses.add(definition)
  return { kind: 'call', definition, args, at: syntax.at }
}

function callValue(analyser: Analyser, head: Syntax, place: Place, syntax: ListSyntax): Expr {
  const callee = analyser.expr(head, place)
  const args = analyseArguments(analyser, syntax, place)
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
  if (analyser.problems.isFull) return
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
