import { Closure, Keyword, PrimitiveValue, SymbolValue, TrustedHtml, TrustedUrl } from './values.ts'

/** What kind of value this is, in words for an error message. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'nil'
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return 'a number'
  if (typeof value === 'string') return 'a string'
  if (Array.isArray(value)) return 'a list'
  if (value instanceof TrustedHtml) return 'trusted HTML'
  if (value instanceof TrustedUrl) return 'a trusted URL'
  if (value instanceof Keyword) return `the keyword :${value.$name}`
  if (value instanceof SymbolValue) return 'a symbol'
  if (value instanceof Closure || value instanceof PrimitiveValue) return 'a function'
  return typeof value === 'object' ? 'a dict' : 'something that is not data'
}
