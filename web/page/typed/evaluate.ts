import type { ComponentDefinition, Definition, FunctionDefinition } from '@rose-ash/vm/analyse/Definition.ts'
import type { Binding, Expr } from '@rose-ash/vm/analyse/Expr.ts'
import type { Check } from './Check.ts'
import { checkAttributes } from './checkAttributes.ts'
import { fitFragment } from './fitFragment.ts'
import { fragmentOf } from './fragmentOf.ts'
import { handOver } from './handOver.ts'
import { itemOf, listOf } from './listItems.ts'
import { listPrimitives } from './listPrimitives.ts'
import { noteNothing } from './noteNothing.ts'
import { readField } from './readField.ts'
import type { Tools } from './Tools.ts'
import { testPrimitives } from './testPrimitives.ts'
import { textPrimitives } from './textPrimitives.ts'
import type { Facts, Place, Value } from './Value.ts'
import {
  constantValue,
  fieldNameOf,
  fieldNameOfConstant,
  inLightOf,
  isEmpty,
  isNothing,
  leaf,
  named,
  oneOf,
  unknown,
  valueFrom,
} from './values.ts'

/** Deeper than any answer of ours nests; what calls itself further is not followed. */
const deepest = 4
const primitives = new Map([...textPrimitives, ...testPrimitives, ...listPrimitives])

/** Runs an expression on what is known of the data instead of the data, and notes what would go wrong. */
export function evaluate(check: Check, expr: Expr, place: Place): Value {
  switch (expr.kind) {
    case 'constant':
      return constantValue(expr.value)
    case 'local':
      return inLightOf(place.environment.get(expr.binding) ?? unknown, place.facts)
    case 'definition':
      return definitionValue(check, expr.definition, place)
    case 'primitive-value':
      return valueFrom({ kind: 'primitive', name: expr.name })
    case 'if':
      return conditional(check, expr, place)
    case 'and':
      return conjunction(check, expr.items, place)
    case 'or':
      return disjunction(check, expr.items, place)
    case 'let':
      return evaluate(check, expr.body, { ...place, environment: bind(check, expr.bindings, place) })
    case 'letrec': {
      const environment = new Map(place.environment)
      for (const { binding, value } of expr.bindings)
        if (value.kind === 'lambda')
          environment.set(binding, valueFrom({ kind: 'function', lambda: value.lambda, environment }))
      return evaluate(check, expr.body, { ...place, environment })
    }
    case 'fragment':
      showAll(check, expr.items, place)
      return leaf
    case 'element':
      checkAttributes(check, expr, place, evaluate)
      showAll(check, expr.children, place)
      return leaf
    case 'for':
      return loop(check, expr, place)
    case 'lambda':
      return valueFrom({ kind: 'function', lambda: expr.lambda, environment: place.environment })
    case 'call':
      return call(check, expr.definition, evaluateAll(check, expr.args, place), place)
    case 'component':
      return callComponent(check, expr, place)
    case 'primitive':
      return callPrimitive(check, expr, place)
    case 'call-value': {
      const callee = evaluate(check, expr.callee, place)
      return toolsAt(check, expr, place).apply(callee, evaluateAll(check, expr.args, place))
    }
    case 'get':
      return read(check, evaluate(check, expr.object, place), expr.field, expr, place)
    case 'list':
      return listOf(oneOf(evaluateAll(check, expr.items, place)))
    case 'dict':
      return dictionary(check, expr.items, place)
    case 'raw':
      show(check, expr.value, place)
      return leaf
    case 'html':
      return leaf
    case 'script-json':
      return lost(check, [evaluate(check, expr.value, place)])
    case 'extension':
      return lost(check, evaluateAll(check, expr.args, place))
  }
}

/** What stands in a page where people read. */
export function show(check: Check, expr: Expr, place: Place): void {
  const value = evaluate(check, expr, place)
  noteNothing(check, inLightOf(value, place.facts), expr.at, 'nothing stands here')
}

const showAll = (check: Check, exprs: readonly Expr[], place: Place): void => {
  for (const expr of exprs) show(check, expr, place)
}

const evaluateAll = (check: Check, exprs: readonly Expr[], place: Place): Value[] =>
  exprs.map((expr) => evaluate(check, expr, place))

const knowing = (place: Place, paths: readonly string[]): Place =>
  paths.length === 0 ? place : { ...place, facts: new Set([...place.facts, ...paths]) as Facts }

function lost(check: Check, values: readonly Value[]): Value {
  for (const value of values) handOver(check, value)
  return unknown
}

function read(check: Check, object: Value, field: string, { at }: Expr, place: Place): Value {
  return inLightOf(readField(check, object, field, at), place.facts)
}

function bind(
  check: Check,
  bindings: readonly { readonly binding: Binding; readonly value: Expr }[],
  place: Place,
): Map<Binding, Value> {
  const environment = new Map(place.environment)
  for (const { binding, value } of bindings) {
    const evaluated = evaluate(check, value, { ...place, environment })
    environment.set(
      binding,
      named(evaluated, () => check.fresh(binding.name, binding.at)),
    )
  }
  return environment
}

function conditional(check: Check, expr: Expr & { kind: 'if' }, place: Place): Value {
  const test = evaluate(check, expr.test, place)
  const then = evaluate(check, expr.then, knowing(place, test.whenTrue))
  const otherwise = evaluate(check, expr.otherwise, knowing(place, test.whenFalse))
  const viaThen = [...test.whenTrue, ...then.whenTrue]
  const viaOtherwise = [...test.whenFalse, ...otherwise.whenTrue]
  const whenTrue = isNothing(otherwise)
    ? viaThen
    : isNothing(then)
      ? viaOtherwise
      : viaThen.filter((path) => viaOtherwise.includes(path))
  return { ...oneOf([then, otherwise]), path: undefined, whenTrue, whenFalse: [] }
}

function conjunction(check: Check, items: readonly Expr[], place: Place): Value {
  const whenTrue: string[] = []
  let last = unknown
  for (const item of items) {
    last = evaluate(check, item, knowing(place, whenTrue))
    whenTrue.push(...last.whenTrue)
  }
  return {
    ...last,
    of: [...last.of, { kind: 'constant', value: null }],
    path: undefined,
    whenTrue,
    whenFalse: [],
  }
}

function disjunction(check: Check, items: readonly Expr[], place: Place): Value {
  const whenFalse: string[] = []
  const values = items.map((item) => {
    const value = evaluate(check, item, knowing(place, whenFalse))
    whenFalse.push(...value.whenFalse)
    return value
  })
  const last = values.at(-1) ?? unknown
  const likely = values.filter((value, index) => index === values.length - 1 || !isNothing(value))
  const [first, ...rest] = values
  const whenTrue = (first?.whenTrue ?? []).filter((path) =>
    rest.every((each) => each.whenTrue.includes(path)),
  )
  const whenFull = rest.every(isEmpty) ? [...(first?.whenTrue ?? []), ...(first?.whenFull ?? [])] : []
  return { ...oneOf(likely), absences: last.absences, path: undefined, whenTrue, whenFalse, whenFull }
}

function loop(check: Check, expr: Expr & { kind: 'for' }, place: Place): Value {
  const list = evaluate(check, expr.list, place)
  const { item, isThere } = itemOf(list, check.fresh(expr.item.name, expr.item.at))
  const environment = new Map(place.environment).set(expr.item, item)
  if (expr.index) environment.set(expr.index, leaf)
  return listOf(evaluate(check, expr.body, knowing({ ...place, environment }, isThere)))
}

function dictionary(check: Check, items: readonly Expr[], place: Place): Value {
  const fields = new Map<string, Value>()
  for (let index = 0; index + 1 < items.length; index += 2) {
    const [key, item] = [items[index], items[index + 1]] as [Expr, Expr]
    const name = key.kind === 'constant' ? fieldNameOfConstant(key.value) : undefined
    const value = evaluate(check, item, place)
    if (name === undefined) lost(check, [value])
    else fields.set(name, value)
  }
  return valueFrom({ kind: 'dict', fields, base: undefined })
}

function callPrimitive(check: Check, expr: Expr & { kind: 'primitive' }, place: Place): Value {
  const { name, args } = expr
  if (name === 'get-in') return getIn(check, expr, place)
  const values = evaluateAll(check, args, place)
  return applyPrimitive(check, name, values, expr, place)
}

function applyPrimitive(check: Check, name: string, args: readonly Value[], expr: Expr, place: Place): Value {
  const tools = toolsAt(check, expr, place)
  const known = primitives.get(name)
  if (known) return inLightOf(known(args, tools), place.facts)
  if (name !== 'get') return lost(check, [...args])
  const [object = unknown, key = unknown, fallback] = args
  const field = fieldNameOf(key)
  if (field === undefined) return lost(check, [object])
  const value = read(check, object, field, expr, place)
  return fallback ? { ...oneOf([value, fallback]), absences: fallback.absences } : value
}

/** `(get-in object [:a 0 key] default)`. */
function getIn(check: Check, expr: Expr & { kind: 'primitive' }, place: Place): Value {
  const [object, path, fallback] = expr.args
  let value = object ? evaluate(check, object, place) : unknown
  for (const key of path ? keysOf(check, path, place) : []) {
    const name = fieldNameOf(key)
    if (name === undefined) {
      handOver(check, value)
      return unknown
    }
    value = read(check, value, name, expr, place)
  }
  if (!fallback) return value
  const instead = evaluate(check, fallback, place)
  return { ...oneOf([value, instead]), absences: instead.absences }
}

function keysOf(check: Check, path: Expr, place: Place): readonly Value[] {
  if (path.kind === 'constant') return Array.isArray(path.value) ? path.value.map(constantValue) : [unknown]
  if (path.kind === 'primitive' && path.name === 'list') return evaluateAll(check, path.args, place)
  return [unknown]
}

function definitionValue(check: Check, definition: Definition, place: Place): Value {
  if (definition.kind !== 'value') return valueFrom({ kind: 'definition', definition })
  const isFollowed = definition.body && !place.calls.includes(definition)
  if (!definition.body || !isFollowed) return unknown
  const calls = [...place.calls, definition]
  return evaluate(check, definition.body, { environment: new Map(), facts: new Set(), calls })
}

function toolsAt(check: Check, expr: Expr, place: Place): Tools {
  const apply: Tools['apply'] = (callee, args, known = []) => {
    const inside = knowing(place, known)
    return oneOf(
      callee.of.map((thing) => {
        if (thing.kind === 'definition') return call(check, thing.definition, args, inside)
        if (thing.kind === 'primitive') return applyPrimitive(check, thing.name, args, expr, inside)
        if (thing.kind === 'function') {
          const { lambda } = thing
          if (place.calls.filter((each) => each === lambda).length >= deepest) return lost(check, args)
          const environment = parametersOf(check, lambda.parameters, lambda.rest, args)
          return evaluate(check, lambda.body, {
            environment: new Map([...thing.environment, ...environment]),
            facts: inside.facts,
            calls: [...place.calls, lambda],
          })
        }
        const field = thing.kind === 'constant' ? fieldNameOfConstant(thing.value) : undefined
        const [object] = args
        return field !== undefined && object ? read(check, object, field, expr, inside) : lost(check, args)
      }),
    )
  }
  return { check, at: expr.at, apply }
}

function parametersOf(
  check: Check,
  parameters: readonly Binding[],
  rest: Binding | undefined,
  args: readonly Value[],
): Map<Binding, Value> {
  const environment = new Map(
    parameters.map((binding, index): [Binding, Value] => [
      binding,
      named(args[index] ?? unknown, () => check.fresh(binding.name, binding.at)),
    ]),
  )
  if (rest) environment.set(rest, listOf(oneOf(args.slice(parameters.length))))
  return environment
}

function call(check: Check, definition: Definition, args: readonly Value[], place: Place): Value {
  if (definition.kind !== 'function' || !definition.body) return lost(check, args)
  if (isTooDeep(definition, place)) return lost(check, args)
  return evaluate(check, definition.body, {
    environment: parametersOf(check, definition.parameters, definition.rest, args),
    facts: place.facts,
    calls: [...place.calls, definition],
  })
}

const isTooDeep = (definition: FunctionDefinition | ComponentDefinition, { calls }: Place): boolean =>
  calls.filter((each) => each === definition).length >= deepest

function callComponent(check: Check, expr: Expr & { kind: 'component' }, place: Place): Value {
  showAll(check, expr.children, place)
  const { definition } = expr
  const args = new Map([...expr.args].map(([name, arg]) => [name, evaluate(check, arg, place)]))
  if (definition.kind !== 'component' || isTooDeep(definition, place)) {
    lost(check, [...args.values()])
    return leaf
  }
  for (const { binding, type, at } of definition.parameters) {
    const value = args.get(binding.name)
    const fragment = fragmentOf(check, definition, type, at)
    const where = expr.args.get(binding.name)?.at
    if (!value || !fragment || !where) continue
    args.set(binding.name, fitFragment(check, value, fragment, definition.name, where))
  }
  enter(check, definition, args, place)
  return leaf
}

/** Runs a component on its arguments. */
export function enter(
  check: Check,
  definition: ComponentDefinition,
  args: ReadonlyMap<string, Value>,
  place: Pick<Place, 'facts' | 'calls'>,
): void {
  const environment = new Map<Binding, Value>()
  const inside: Place = { environment, facts: place.facts, calls: [...place.calls, definition] }
  for (const { binding, fallback } of definition.parameters) {
    const given = args.get(binding.name)
    const value = given ?? (fallback ? evaluate(check, fallback, inside) : unknown)
    environment.set(
      binding,
      named(value, () => check.fresh(binding.name, binding.at)),
    )
  }
  if (definition.children) environment.set(definition.children, leaf)
  if (definition.body) show(check, definition.body, inside)
}
