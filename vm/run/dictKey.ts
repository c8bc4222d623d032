import { Fault } from './Fault.ts'
import { typeName } from './typeName.ts'
import { Keyword } from './values.ts'

/** A value as the key of a dict: strings, keywords, whole numbers. */
export function dictKey(value: unknown): string {
  const key = value instanceof Keyword ? value.$name : typeof value === 'number' ? String(value) : value
  if (typeof key !== 'string') throw new Fault('type', `${typeName(value)} cannot be the key of a dict`)
  if (key === '__proto__') throw new Fault('unsafe', 'a dict cannot have the key __proto__')
  return key
}
