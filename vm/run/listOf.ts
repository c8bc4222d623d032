import { Fault } from './Fault.ts'
import { isDict } from './isDict.ts'
import type { Machine } from './Machine.ts'
import { typeName } from './typeName.ts'

const none: readonly unknown[] = []

/** What a loop goes over: the items of a list, the values of a dict, nothing for nil. */
export function listOf(value: unknown, machine: Machine): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value === null || value === undefined) return none
  if (!isDict(value)) throw new Fault('type', `for goes over a list or a dict, not ${typeName(value)}`)
  const values = Object.values(value)
  machine.charge(values.length)
  return values
}
