import { dictKey } from '../run/dictKey.ts'
import { Fault } from '../run/Fault.ts'
import { getField } from '../run/getField.ts'
import { isDict } from '../run/isDict.ts'
import { typeName } from '../run/typeName.ts'
import { Keyword } from '../run/values.ts'
import { dictArgument, listArgument } from './arguments.ts'
import { atLeast, primitiveGroup } from './definePrimitive.ts'
import type { Primitive, PrimitiveContext } from './Primitive.ts'

const { pure } = primitiveGroup('Dicts')

function get(object: unknown, key: unknown): unknown {
  if (object === null || object === undefined) return null
  if (Array.isArray(object)) {
    if (typeof key === 'number') return object.at(key) ?? null
    throw new Fault('type', `get takes the index of an item of a list, not ${typeName(key)}`)
  }
  if (isDict(object)) {
    if (key === null || key === undefined) return null
    if (key instanceof Keyword) return getField(object, key.$name)
    if (typeof key === 'string' || typeof key === 'number') return getField(object, String(key))
    throw new Fault('type', `${typeName(key)} cannot be the key of a dict`)
  }
  throw new Fault('type', `get takes a dict or a list, not ${typeName(object)}`)
}

function copy(context: PrimitiveContext, source: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const out: Record<string, unknown> = {}
  const keys = Object.keys(source)
  context.charge(1 + keys.length * 2)
  context.work(keys.length >> 2)
  for (const key of keys) out[dictKey(key)] = source[key]
  return out
}

/** Functions of dicts. None changes its argument. Keys are strings; a keyword stands for its name. */
export const dictPrimitives: readonly Primitive[] = [
  pure(
    '(get object key default?)',
    [2, 3],
    'The field of a dict, or the item of a list; nil, or the default, when there is none. Of nil it is nil.',
    (_, object: unknown, key: unknown, fallback: unknown = null) => get(object, key) ?? fallback,
  ),
  pure(
    '(get-in object path default?)',
    [2, 3],
    'What a path of keys and indexes leads to: (get-in order [:lines 0 :title]). Any nil on the way gives nil, or the default.',
    (_, object: unknown, path: unknown, fallback: unknown = null) => {
      let value = object
      for (const key of listArgument('get-in', path)) value = get(value, key)
      return value ?? fallback
    },
  ),
  pure(
    '(dict key value …)',
    atLeast(0),
    'A dict; also written {:key value}.',
    (context, ...args: unknown[]) => {
      if (args.length % 2 === 1) throw new Fault('arity', 'dict needs a value for each key')
      context.charge(1 + args.length)
      const out: Record<string, unknown> = {}
      for (let at = 0; at < args.length; at += 2) out[dictKey(args[at])] = args[at + 1] ?? null
      return out
    },
  ),
  pure('(keys dict)', 1, 'The keys as strings.', (context, dict: unknown) => {
    const keys = Object.keys(dictArgument('keys', dict))
    context.charge(1 + keys.length)
    return keys
  }),
  pure('(vals dict)', 1, 'The values.', (context, dict: unknown) => {
    const values = Object.values(dictArgument('vals', dict))
    context.charge(1 + values.length)
    return values
  }),
  pure(
    '(entries collection)',
    1,
    'A list of [key value], of a list [index item].',
    (context, collection: unknown) => {
      const pairs: readonly (readonly [unknown, unknown])[] = Array.isArray(collection)
        ? [...collection.entries()]
        : Object.entries(dictArgument('entries', collection))
      context.charge(1 + pairs.length * 3)
      context.work(pairs.length >> 2)
      return pairs
    },
  ),
  pure(
    '(assoc dict key value …)',
    atLeast(3),
    'The dict with these fields set.',
    (context, dict: unknown, ...pairs: unknown[]) => {
      if (pairs.length % 2 === 1) throw new Fault('arity', 'assoc needs a value for each key')
      const out = copy(context, dictArgument('assoc', dict))
      for (let at = 0; at < pairs.length; at += 2) out[dictKey(pairs[at])] = pairs[at + 1] ?? null
      return out
    },
  ),
  pure(
    '(dissoc dict key …)',
    atLeast(2),
    'The dict without these fields.',
    (context, dict: unknown, ...keys: unknown[]) => {
      const out = copy(context, dictArgument('dissoc', dict))
      for (const key of keys) delete out[dictKey(key)]
      return out
    },
  ),
  pure(
    '(merge dict …)',
    atLeast(0),
    'The fields of all, later ones winning.',
    (context, ...dicts: unknown[]) => {
      const out: Record<string, unknown> = {}
      for (const dict of dicts) Object.assign(out, copy(context, dictArgument('merge', dict)))
      return out
    },
  ),
  pure(
    '(select-keys dict keys)',
    2,
    'Only the fields of these names.',
    (context, dict: unknown, keys: unknown) => {
      const source = dictArgument('select-keys', dict)
      const out: Record<string, unknown> = {}
      for (const key of listArgument('select-keys', keys)) {
        const name = dictKey(key)
        if (Object.hasOwn(source, name)) out[name] = source[name]
      }
      context.charge(1 + Object.keys(out).length * 2)
      return out
    },
  ),
]
