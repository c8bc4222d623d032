import { keyword } from '../run/keyword.ts'
import { Keyword, SymbolValue, TrustedHtml } from '../run/values.ts'
import type { Constant } from './Constant.ts'

/** A constant as one line of JSON; what JSON lacks is an object that names its kind. */
export function printConstant(value: Constant): string {
  return JSON.stringify(toTagged(value))
}

/** Reads what printConstant wrote. Throws SyntaxError. */
export function parseConstant(text: string): Constant {
  return fromTagged(JSON.parse(text))
}

function toTagged(value: Constant): unknown {
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0)
      ? value
      : { number: Object.is(value, -0) ? '-0' : String(value) }
  }
  if (value instanceof Keyword) return { keyword: value.$name }
  if (value instanceof SymbolValue) return { symbol: value.$name }
  if (value instanceof TrustedHtml) return { html: value.$html }
  if (Array.isArray(value)) return (value as readonly Constant[]).map(toTagged)
  if (typeof value !== 'object' || value === null) return value
  return { dict: Object.entries(value).map(([key, item]) => [key, toTagged(item)]) }
}

function fromTagged(value: unknown): Constant {
  if (Array.isArray(value)) return value.map(fromTagged)
  if (typeof value !== 'object' || value === null) return value as Constant
  const [kind, content] = Object.entries(value)[0] ?? []
  if (typeof content === 'string') {
    if (kind === 'number') return Number(content)
    if (kind === 'keyword') return keyword(content)
    if (kind === 'symbol') return new SymbolValue(content)
    if (kind === 'html') return new TrustedHtml(content)
  }
  if (kind === 'dict' && Array.isArray(content)) {
    const dict: Record<string, Constant> = {}
    for (const [key, item] of content as [string, unknown][])
      if (key !== '__proto__') dict[key] = fromTagged(item)
    return dict
  }
  throw new SyntaxError('this is not a constant')
}
