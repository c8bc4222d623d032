import { Fault } from './Fault.ts'
import { isDict } from './isDict.ts'
import { typeName } from './typeName.ts'
import { Keyword, TrustedHtml, TrustedUrl } from './values.ts'

const deepest = 200

/** Data as JSON text. Keywords, trusted HTML and URLs as strings; functions are refused. */
export function toJson(value: unknown): string {
  return JSON.stringify(plainData(value, 0)) ?? 'null'
}

function plainData(value: unknown, depth: number): unknown {
  if (depth > deepest) throw new Fault('range', 'the data is nested too deep for JSON')
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
  if (value instanceof Keyword) return value.$name
  if (value instanceof TrustedHtml) return value.$html
  if (value instanceof TrustedUrl) return value.$url
  if (Array.isArray(value)) return value.map((item) => plainData(item, depth + 1))
  if (!isDict(value)) throw new Fault('type', `${typeName(value)} is not data`)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plainData(item, depth + 1)]))
}
