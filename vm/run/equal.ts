import { isDict } from './isDict.ts'
import { type Meter, walk } from './Meter.ts'
import { SymbolValue, TrustedHtml } from './values.ts'

/** Structural equality of data. Lists and dicts are compared by content, functions by identity. */
export function equal(a: unknown, b: unknown, meter: Pick<Meter, 'work'>): boolean {
  if (a === b) return true
  if (a === null || a === undefined) return b === null || b === undefined
  if (typeof a !== 'object' || typeof b !== 'object' || b === null) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    meter.work(walk(a.length))
    return a.every((item, index) => equal(item, b[index], meter))
  }
  if (a instanceof TrustedHtml) return b instanceof TrustedHtml && a.$html === b.$html
  if (a instanceof SymbolValue) return b instanceof SymbolValue && a.$name === b.$name
  if (!isDict(a) || !isDict(b)) return false
  const keys = Object.keys(a)
  meter.work(walk(keys.length))
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key], meter))
  )
}
