import type { PrimitiveContext } from '../primitives/Primitive.ts'
import { Fault } from './Fault.ts'
import { isDict } from './isDict.ts'
import { walk } from './Meter.ts'
import { typeName } from './typeName.ts'
import { Keyword, TrustedHtml, TrustedUrl } from './values.ts'

const deepest = 200

/**
 * Data as JSON text. Keywords, trusted HTML and URLs as strings; functions are refused. What it walks and makes is charged
 * before it is made.
 */
export function toJson(value: unknown, meter: Pick<PrimitiveContext, 'work' | 'charge'>): string {
  return JSON.stringify(plainData(value, 0, meter)) ?? 'null'
}

function plainData(value: unknown, depth: number, meter: Pick<PrimitiveContext, 'work' | 'charge'>): unknown {
  if (depth > deepest) throw new Fault('range', 'the data is nested too deep for JSON')
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'boolean') return value
  if (typeof value === 'string') {
    meter.charge(value.length / 4)
    return value
  }
  if (value instanceof Keyword) return value.$name
  if (value instanceof TrustedHtml) return value.$html
  if (value instanceof TrustedUrl) return value.$url
  if (Array.isArray(value)) {
    meter.work(walk(value.length))
    meter.charge(1 + value.length)
    return value.map((item) => plainData(item, depth + 1, meter))
  }
  if (!isDict(value)) throw new Fault('type', `${typeName(value)} is not data`)
  const entries = Object.entries(value)
  meter.work(walk(entries.length))
  meter.charge(1 + entries.length * 2)
  return Object.fromEntries(entries.map(([key, item]) => [key, plainData(item, depth + 1, meter)]))
}
