import type { Absence, Value } from './Value.ts'
import { constantValue, oneOf, unknown, valueFrom } from './values.ts'

/** One item of a list (or of a dict's values), under a path of its own; `isThere` are paths that are there when there is an item. */
export function itemOf(
  list: Value,
  path: string,
): { readonly item: Value; readonly isThere: readonly string[] } {
  const items: Value[] = []
  for (const thing of list.of) {
    if (thing.kind === 'list') {
      items.push(thing.item)
    } else if (thing.kind === 'constant') {
      if (Array.isArray(thing.value)) items.push(...thing.value.map(constantValue))
    } else if (thing.kind === 'dict') {
      items.push(...thing.fields.values())
      if (thing.base) items.push(unknown)
    } else items.push(unknown)
  }
  const item = items.length === 0 ? constantValue(null) : oneOf(items)
  const settle = (absence: Absence): Absence => (absence.path === '' ? { ...absence, path } : absence)
  const settled = { ...item, absences: item.absences.map(settle), gaps: item.gaps.map(settle) }
  const known = item.path === undefined ? { ...settled, path, whenTrue: [...item.whenTrue, path] } : settled
  const ends = testedEnds(list).map((end) => `${path}${end}`)
  return { item: known, isThere: [...list.whenTrue, ...list.whenFull, ...ends] }
}

/** A list of the items of several; `isThere` holds for all that are made from one. */
export function listOf(item: Value, isThere: readonly string[] = []): Value {
  return valueFrom({ kind: 'list', item: { ...item, path: undefined, whenTrue: [], whenFalse: [] }, isThere })
}

/** Each thing of a list of data as it would be without its path, for lists made from it. */
export function bareItemOf(list: Value): { readonly item: Value; readonly isThere: readonly string[] } {
  return { item: itemOf(list, '').item, isThere: testedEnds(list) }
}

/** The ends of paths that are there in every item, whichever list it is. */
function testedEnds({ of }: Value): readonly string[] {
  const [first, ...rest] = of.map((thing) => (thing.kind === 'list' ? thing.isThere : []))
  return (first ?? []).filter((end) => rest.every((ends) => ends.includes(end)))
}
