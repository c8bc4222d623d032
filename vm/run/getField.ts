import { Fault } from './Fault.ts'
import { isDict } from './isDict.ts'
import { typeName } from './typeName.ts'

/** An own field of a dict; nil when it is absent and nil of nil. A fault for anything that has no fields. */
export function getField(object: unknown, key: string): unknown {
  if (object === null || object === undefined) return null
  if (!isDict(object)) throw new Fault('type', `:${key} is asked of ${typeName(object)}, which has no fields`)
  if (!Object.hasOwn(object, key)) return null
  const value = object[key]
  return value === undefined ? null : value
}
