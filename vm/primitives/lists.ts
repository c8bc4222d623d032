import { compare } from '../run/arithmetic.ts'
import { dictKey } from '../run/dictKey.ts'
import { equal } from '../run/equal.ts'
import { Fault } from '../run/Fault.ts'
import { getField } from '../run/getField.ts'
import { isDict } from '../run/isDict.ts'
import { typeName } from '../run/typeName.ts'
import { Keyword, TrustedHtml } from '../run/values.ts'
import { falsy, integerArgument, listArgument, textArgument } from './arguments.ts'
import { atLeast, primitiveGroup } from './definePrimitive.ts'
import type { Primitive, PrimitiveContext } from './Primitive.ts'
import { search } from './search.ts'

const { pure, ambient } = primitiveGroup('Lists')

/** Charges for a list that was made, and returns it. */
function made<T>(context: PrimitiveContext, list: readonly T[]): readonly T[] {
  context.charge(1 + list.length)
  context.work(list.length >> 3)
  return list
}

/** A function, or a keyword that stands for the field of that name. */
function callable(context: PrimitiveContext, fn: unknown): (item: unknown) => unknown {
  if (fn instanceof Keyword) return (item) => getField(item, fn.$name)
  return (item) => context.call(fn, [item])
}

function compareAny(a: unknown, b: unknown): number {
  const noA = a === null || a === undefined
  const noB = b === null || b === undefined
  if (noA || noB) return noA === noB ? 0 : noA ? 1 : -1
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  return compare(a, b)
}

function sorted(
  context: PrimitiveContext,
  key: (item: unknown) => unknown,
  list: readonly unknown[],
): readonly unknown[] {
  context.charge(list.length * 3)
  const comparisons = Math.ceil(Math.log2(list.length + 1))
  context.work(list.length * comparisons)
  const keyed = list.map((item) => ({ item, key: key(item) }))
  const characters = keyed.reduce(
    (sum, each) => sum + (typeof each.key === 'string' ? each.key.length : 0),
    0,
  )
  context.work((characters >> 8) * comparisons)
  return keyed.sort((a, b) => compareAny(a.key, b.key)).map(({ item }) => item)
}

/** Functions of lists. None changes its argument. A keyword serves as a function that reads a field. */
export const listPrimitives: readonly Primitive[] = [
  pure(
    '(list value …)',
    atLeast(0),
    'A list of the values; also written [a b].',
    (context, ...args: unknown[]) =>
      made(
        context,
        args.map((arg) => arg ?? null),
      ),
  ),
  pure(
    '(count collection)',
    1,
    'How many items, fields or characters; 0 for nil.',
    (context, value: unknown) => {
      if (Array.isArray(value) || typeof value === 'string') return value.length
      if (value === null || value === undefined) return 0
      if (isDict(value)) {
        const { length } = Object.keys(value)
        context.work(length >> 3)
        return length
      }
      throw new Fault('type', `count takes a list, a dict or a string, not ${typeName(value)}`)
    },
  ),
  pure(
    '(empty? collection)',
    1,
    'True for nil and for a list, dict, string or HTML without content.',
    (_, value: unknown) => {
      if (value === null || value === undefined) return true
      if (Array.isArray(value) || typeof value === 'string') return value.length === 0
      if (value instanceof TrustedHtml) return value.$html === ''
      return isDict(value) && Object.keys(value).length === 0
    },
  ),
  pure(
    '(first list)',
    1,
    'The first item, or nil.',
    (_, list: unknown) => listArgument('first', list)[0] ?? null,
  ),
  pure(
    '(last list)',
    1,
    'The last item, or nil.',
    (_, list: unknown) => listArgument('last', list).at(-1) ?? null,
  ),
  pure('(rest list)', 1, 'All items but the first.', (context, list: unknown) =>
    made(context, listArgument('rest', list).slice(1)),
  ),
  pure(
    '(nth list index)',
    2,
    'The item at an index from 0 (negative: from the end), or nil.',
    (_, list: unknown, index: unknown) => listArgument('nth', list).at(integerArgument('nth', index)) ?? null,
  ),
  pure('(take list n)', 2, 'The first n items.', (context, list: unknown, n: unknown) =>
    made(context, listArgument('take', list).slice(0, Math.max(0, integerArgument('take', n)))),
  ),
  pure('(drop list n)', 2, 'All but the first n items.', (context, list: unknown, n: unknown) =>
    made(context, listArgument('drop', list).slice(Math.max(0, integerArgument('drop', n)))),
  ),
  pure('(concat list …)', atLeast(0), 'One list after the other.', (context, ...lists: unknown[]) => {
    const all = lists.map((list) => listArgument('concat', list))
    context.charge(1 + all.reduce((sum, list) => sum + list.length, 0))
    return ([] as unknown[]).concat(...all)
  }),
  pure('(reverse list)', 1, 'In the opposite order.', (context, list: unknown) =>
    made(context, listArgument('reverse', list).toReversed()),
  ),
  pure(
    '(range end) (range start end step?)',
    [1, 3],
    'Whole numbers from start (0) up to, not including, end.',
    (context, a: unknown, b?: unknown, c: unknown = 1) => {
      const start = b === undefined ? 0 : integerArgument('range', a)
      const end = integerArgument('range', b === undefined ? a : b)
      const step = integerArgument('range', c)
      if (step === 0) throw new Fault('range', 'range needs a step other than 0')
      const count = Math.max(0, Math.ceil((end - start) / step))
      context.charge(1 + count)
      context.work(count >> 3)
      return Array.from({ length: count }, (_, index) => start + index * step)
    },
  ),
  pure(
    '(contains? collection value)',
    2,
    'True when a list has the item, a dict the key, a string the part.',
    (context, collection: unknown, value: unknown) => {
      if (Array.isArray(collection)) {
        context.work(collection.length >> 2)
        return collection.some((item) => equal(item, value, context))
      }
      if (typeof collection === 'string') {
        const part = textArgument('contains?', value)
        search(context, collection, part)
        return collection.includes(part)
      }
      if (collection === null || collection === undefined) return false
      if (isDict(collection)) return Object.hasOwn(collection, dictKey(value))
      throw new Fault('type', `contains? takes a list, a dict or a string, not ${typeName(collection)}`)
    },
  ),
  pure(
    '(index-of list value)',
    2,
    'Where the item is, from 0, or nil.',
    (context, list: unknown, value: unknown) => {
      const items = listArgument('index-of', list)
      context.work(items.length >> 2)
      const index = items.findIndex((item) => equal(item, value, context))
      return index === -1 ? null : index
    },
  ),
  pure('(distinct list)', 1, 'Without repeated strings, numbers and booleans.', (context, list: unknown) =>
    made(context, [...new Set(listArgument('distinct', list))]),
  ),
  pure('(compact list)', 1, 'Without nil and false.', (context, list: unknown) =>
    made(
      context,
      listArgument('compact', list).filter((item) => !falsy(item)),
    ),
  ),
  pure(
    '(flatten list)',
    1,
    'With the items of the lists in it, one level deep.',
    (context, list: unknown) => {
      const items = listArgument('flatten', list)
      context.charge(
        1 + items.reduce<number>((sum, item) => sum + (Array.isArray(item) ? item.length : 1), 0),
      )
      return items.flat(1)
    },
  ),
  pure(
    '(partition list size)',
    2,
    'Cut into lists of so many items; the last may be shorter.',
    (context, list: unknown, size: unknown) => {
      const items = listArgument('partition', list)
      const length = integerArgument('partition', size)
      if (length < 1) throw new Fault('range', 'partition needs a size of at least 1')
      context.charge(items.length + (2 * items.length) / length)
      return Array.from({ length: Math.ceil(items.length / length) }, (_, index) =>
        items.slice(index * length, (index + 1) * length),
      )
    },
  ),
  pure('(sum list)', 1, 'The sum of a list of numbers.', (context, list: unknown) => {
    const items = listArgument('sum', list)
    context.work(items.length >> 3)
    return items.reduce<number>((sum, item) => {
      if (typeof item !== 'number') throw new Fault('type', `sum takes numbers, not ${typeName(item)}`)
      return sum + item
    }, 0)
  }),
  pure('(sort list)', 1, 'Numbers or strings in ascending order; nil last.', (context, list: unknown) =>
    sorted(context, (item) => item, listArgument('sort', list)),
  ),
  ambient(
    '(map fn list …)',
    atLeast(2),
    'The results of the function for each item (or for the items side by side of several lists).',
    (context, fn: unknown, ...lists: unknown[]) => {
      const [first, ...more] = lists.map((list) => listArgument('map', list))
      const items = first ?? []
      const length = Math.min(items.length, ...more.map((list) => list.length))
      context.charge(1 + length)
      const each = more.length === 0 ? callable(context, fn) : undefined
      const out: unknown[] = []
      for (let index = 0; index < length; index += 1) {
        context.work(1)
        out.push(
          (each
            ? each(items[index])
            : context.call(fn, [items[index], ...more.map((list) => list[index])])) ?? null,
        )
      }
      return out
    },
  ),
  ambient(
    '(filter fn list)',
    2,
    'The items for which the function is neither nil nor false.',
    (context, fn: unknown, list: unknown) => {
      const test = callable(context, fn)
      return made(
        context,
        listArgument('filter', list).filter((item) => {
          context.work(1)
          return !falsy(test(item))
        }),
      )
    },
  ),
  ambient(
    '(reject fn list)',
    2,
    'The items for which the function is nil or false.',
    (context, fn: unknown, list: unknown) => {
      const test = callable(context, fn)
      return made(
        context,
        listArgument('reject', list).filter((item) => {
          context.work(1)
          return falsy(test(item))
        }),
      )
    },
  ),
  ambient(
    '(reduce fn start list)',
    3,
    'Calls the function with the result so far and each item, and returns the last result.',
    (context, fn: unknown, start: unknown, list: unknown) => {
      let result = start
      for (const item of listArgument('reduce', list)) {
        context.work(1)
        result = context.call(fn, [result, item])
      }
      return result
    },
  ),
  ambient(
    '(find fn list)',
    2,
    'The first item for which the function holds, or nil.',
    (context, fn: unknown, list: unknown) => {
      const test = callable(context, fn)
      for (const item of listArgument('find', list)) {
        context.work(1)
        if (!falsy(test(item))) return item
      }
      return null
    },
  ),
  ambient(
    '(any? fn list)',
    2,
    'True when the function holds for an item.',
    (context, fn: unknown, list: unknown) => {
      const test = callable(context, fn)
      return listArgument('any?', list).some((item) => {
        context.work(1)
        return !falsy(test(item))
      })
    },
  ),
  ambient(
    '(every? fn list)',
    2,
    'True when the function holds for all items.',
    (context, fn: unknown, list: unknown) => {
      const test = callable(context, fn)
      return listArgument('every?', list).every((item) => {
        context.work(1)
        return !falsy(test(item))
      })
    },
  ),
  ambient(
    '(sort-by fn list)',
    2,
    'In ascending order of what the function says of each item; nil last; equal ones stay in place.',
    (context, fn: unknown, list: unknown) => {
      const key = callable(context, fn)
      return sorted(context, key, listArgument('sort-by', list))
    },
  ),
  ambient(
    '(group-by fn list)',
    2,
    'A list of {:key k :items [...]}, in the order in which the keys first come.',
    (context, fn: unknown, list: unknown) => {
      const key = callable(context, fn)
      const groups = new Map<unknown, unknown[]>()
      for (const item of listArgument('group-by', list)) {
        context.work(1)
        context.charge(2)
        const of = key(item) ?? null
        const known = groups.get(of)
        if (known) known.push(item)
        else groups.set(of, [item])
      }
      context.charge(groups.size * 6)
      return [...groups].map(([of, items]) => ({ key: of, items }))
    },
  ),
  ambient(
    '(apply fn list)',
    2,
    'Calls the function with the items as its arguments.',
    (context, fn: unknown, list: unknown) => {
      const args = listArgument('apply', list)
      if (args.length > 1000) throw new Fault('range', 'apply takes at most 1000 arguments')
      return context.call(fn, [...args])
    },
  ),
]
