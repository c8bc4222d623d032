import type { Constant } from '@rose-ash/vm/bytecode/Constant.ts'
import type { Absence, Facts, Thing, Value } from './Value.ts'

const plain = { absences: [], gaps: [], path: undefined, whenTrue: [], whenFalse: [], whenFull: [] } as const

/** A value about which nothing is known. */
export const unknown: Value = { ...plain, of: [{ kind: 'unknown' }] }

/** A scalar or a piece of HTML. */
export const leaf: Value = { ...plain, of: [{ kind: 'leaf' }] }

export const valueFrom = (...of: Thing[]): Value => ({ ...plain, of })

export const constantValue = (value: Constant): Value => valueFrom({ kind: 'constant', value })

/** A test: what follows when it holds, and when it does not. */
export const test = (whenTrue: readonly string[], whenFalse: readonly string[] = []): Value => ({
  ...leaf,
  whenTrue,
  whenFalse,
})

/** One of several values, none of them tested. */
export function oneOf(values: readonly Value[]): Value {
  const [only] = values
  if (values.length === 1 && only) return only
  return {
    ...plain,
    of: distinctThings(values.flatMap(({ of }) => of)),
    absences: values.flatMap(({ absences }) => absences),
    gaps: values.flatMap(({ gaps }) => gaps),
  }
}

/** The same value, without the doubts that tests have answered. */
export function inLightOf(value: Value, facts: Facts): Value {
  if (facts.size === 0 || value.absences.length + value.gaps.length === 0) return value
  const open = ({ path }: Absence): boolean => !facts.has(path)
  const isThere = value.path !== undefined && facts.has(value.path)
  return { ...value, absences: isThere ? [] : value.absences.filter(open), gaps: value.gaps.filter(open) }
}

/** A value under a name of its own, so that testing the name tells about the value. */
export function named(value: Value, path: () => string): Value {
  if (value.path !== undefined) return value
  const name = path()
  return { ...value, path: name, whenTrue: [...value.whenTrue, name] }
}

/** True when it is surely nil or false. */
export const isNothing = ({ of }: Value): boolean =>
  of.length > 0 &&
  of.every((thing) => thing.kind === 'constant' && (thing.value === null || thing.value === false))

/** True for nil and for a list without items: what stands in for a list that is not there. */
export const isEmpty = (value: Value): boolean =>
  value.of.every(
    (thing) =>
      thing.kind === 'constant' &&
      (thing.value === null || (Array.isArray(thing.value) && thing.value.length === 0)),
  )

/** What it is, where only one thing comes into question. */
export const onlyThing = ({ of }: Value): Thing | undefined => (of.length === 1 ? of[0] : undefined)

/** The name of a field where a value surely is one: a keyword or a string. */
export function fieldNameOf(value: Value): string | undefined {
  const thing = onlyThing(value)
  if (thing?.kind !== 'constant') return undefined
  return fieldNameOfConstant(thing.value)
}

export function fieldNameOfConstant(value: Constant): string | undefined {
  if (typeof value === 'string') return value
  const isKeyword = typeof value === 'object' && value !== null && '$name' in value
  return isKeyword && typeof value.$name === 'string' ? value.$name : undefined
}

function distinctThings(things: readonly Thing[]): Thing[] {
  const seen = new Set<unknown>()
  return things.filter((thing) => {
    const identity =
      thing.kind === 'object' ? thing.selected : thing.kind === 'constant' ? thing.value : thing
    const isSimple = thing.kind === 'unknown' || thing.kind === 'leaf'
    const key = isSimple ? thing.kind : identity
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
