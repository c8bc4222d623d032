import { handOver } from './handOver.ts'
import { bareItemOf, itemOf, listOf } from './listItems.ts'
import type { Primitive, Tools } from './Tools.ts'
import type { Value } from './Value.ts'
import { constantValue, fieldNameOf, leaf, oneOf, onlyThing, test, unknown, valueFrom } from './values.ts'

const nil = constantValue(null)
const at = (args: readonly Value[], index: number): Value => args[index] ?? nil

/** The list as another with the same items. */
const sameItems: Primitive = ([list = nil]) => {
  const { item, isThere } = bareItemOf(list)
  return { ...listOf(item, isThere), whenTrue: list.whenTrue, whenFull: [...list.whenTrue, ...list.whenFull] }
}

const oneItem =
  (name: string): Primitive =>
  ([list = nil, index], tools) => {
    const position = index && onlyThing(index)
    const which = position?.kind === 'constant' ? String(position.value) : ''
    const isNamed = list.path !== undefined && (index === undefined || which !== '')
    const path = isNamed ? `${list.path}.${name}(${which})` : tools.check.fresh(name, tools.at)
    return { ...itemOf(list, path).item, whenTrue: [path, ...list.whenTrue, ...list.whenFull] }
  }

/** What a predicate says of an item: the ends of the paths that are there when it holds, or when it does not. */
function tested(list: Value, predicate: Value, tools: Tools): { whenTrue: string[]; whenFalse: string[] } {
  const path = tools.check.fresh('each', tools.at)
  const { item, isThere } = itemOf(list, path)
  const result = tools.apply(predicate, [item], isThere)
  const ends = (paths: readonly string[]): string[] =>
    [...isThere, ...paths].filter((each) => each.startsWith(path)).map((each) => each.slice(path.length))
  return { whenTrue: ends(result.whenTrue), whenFalse: ends(result.whenFalse) }
}

/** The items of a list, of which these ends of paths are there; an end of nothing is the item itself. */
function kept(list: Value, ends: readonly string[]): Value {
  const { item } = bareItemOf(list)
  const full = listOf(ends.includes('') ? { ...item, absences: [] } : item, ends)
  return { ...full, whenFull: [...list.whenTrue, ...list.whenFull] }
}

const map: Primitive = ([callee = nil, ...lists], tools) => {
  const items = lists.map((list) => itemOf(list, tools.check.fresh('each', tools.at)))
  return listOf(
    tools.apply(
      callee,
      items.map(({ item }) => item),
      items.flatMap(({ isThere }) => isThere),
    ),
  )
}

/** Twice around, so that what the first round made is seen by the second. */
const reduce: Primitive = ([callee = nil, start = nil, list = nil], tools) => {
  const { item, isThere } = itemOf(list, tools.check.fresh('each', tools.at))
  const once = oneOf([start, tools.apply(callee, [start, item], isThere)])
  return oneOf([once, tools.apply(callee, [once, item], isThere)])
}

const find: Primitive = ([callee = nil, list = nil], tools) => {
  const { whenTrue } = tested(list, callee, tools)
  const path = tools.check.fresh('found', tools.at)
  return {
    ...itemOf(kept(list, whenTrue), path).item,
    whenTrue: [path, ...whenTrue.map((end) => `${path}${end}`)],
  }
}

const concat: Primitive = (lists) => {
  const items = lists.filter(({ of }) => of.length > 0).map(bareItemOf)
  return listOf(oneOf(items.map(({ item }) => item)))
}

const groupBy: Primitive = ([callee = nil, list = nil], tools) => {
  const key = map([callee, list], tools)
  const { item, isThere } = bareItemOf(list)
  const group = new Map([
    ['key', itemOf(key, tools.check.fresh('key', tools.at)).item],
    ['items', listOf(item, isThere)],
  ])
  return listOf(valueFrom({ kind: 'dict', fields: group, base: undefined }))
}

function withFields(base: Value | undefined, pairs: readonly Value[], tools: Tools): Value {
  const fields = new Map<string, Value>()
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const name = fieldNameOf(at(pairs, index))
    if (name === undefined) {
      for (const value of [base ?? nil, ...pairs]) handOver(tools.check, value)
      return unknown
    }
    fields.set(name, at(pairs, index + 1))
  }
  return valueFrom({ kind: 'dict', fields, base })
}

/** The functions of lists and dicts. */
export const listPrimitives: ReadonlyMap<string, Primitive> = new Map<string, Primitive>([
  ['list', (items) => listOf(items.length === 0 ? valueFrom() : oneOf(items))],
  ['first', oneItem('first')],
  ['last', oneItem('last')],
  ['nth', oneItem('nth')],
  ...['rest', 'take', 'drop', 'reverse', 'distinct', 'sort'].map((name) => [name, sameItems] as const),
  ['compact', ([list = nil]) => kept(list, [...bareItemOf(list).isThere, ''])],
  ['concat', concat],
  [
    'flatten',
    ([list = nil]) => listOf(oneOf([bareItemOf(list).item, bareItemOf(bareItemOf(list).item).item])),
  ],
  ['partition', ([list = nil]) => listOf(sameItems([list], undefined as never))],
  ['range', () => listOf(leaf)],
  ['lines', () => listOf(leaf)],
  ['split', () => listOf(leaf)],
  ['map', map],
  ['filter', ([callee = nil, list = nil], tools) => kept(list, tested(list, callee, tools).whenTrue)],
  ['reject', ([callee = nil, list = nil], tools) => kept(list, tested(list, callee, tools).whenFalse)],
  ['find', find],
  ['reduce', reduce],
  ['group-by', groupBy],
  [
    'sort-by',
    ([callee = nil, list = nil], tools) => {
      map([callee, list], tools)
      return sameItems([list], tools)
    },
  ],
  [
    'any?',
    ([callee = nil, list = nil], tools) => {
      tested(list, callee, tools)
      return test([...list.whenTrue, ...list.whenFull])
    },
  ],
  [
    'every?',
    ([callee = nil, list = nil], tools) => {
      tested(list, callee, tools)
      return test([])
    },
  ],
  ['join', () => leaf],
  ['sum', () => leaf],
  ['dict', (pairs, tools) => withFields(undefined, pairs, tools)],
  ['assoc', ([base = nil, ...pairs], tools) => withFields(base, pairs, tools)],
  ['dissoc', ([base = nil]) => base],
  ['select-keys', ([base = nil]) => base],
])
