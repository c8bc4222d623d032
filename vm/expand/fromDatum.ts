import type { Span } from '../read/Span.ts'
import type { Syntax } from '../read/Syntax.ts'
import { Fault } from '../run/Fault.ts'
import { isDict } from '../run/isDict.ts'
import { typeName } from '../run/typeName.ts'
import { Keyword, SymbolValue } from '../run/values.ts'
import type { Growth } from './Growth.ts'

const deepest = 400

/**
 * What a macro returned, as syntax. Symbols know where they were written: in the call, or in the macro (`mark` says
 * so); everything else takes the place of what surrounds it. Data that it holds twice is written twice, and counted so.
 */
export function fromDatum(
  value: unknown,
  at: Span,
  mark: (span: Span) => Span,
  growth: Growth,
  depth = 0,
): Syntax {
  growth.form()
  if (depth > deepest) throw new Fault('range', `the macro returned forms nested more than ${deepest} deep`)
  if (value === null || value === undefined) return { kind: 'nil', at }
  if (typeof value === 'boolean') return { kind: 'boolean', value, at }
  if (typeof value === 'number') return { kind: 'number', value, at }
  if (typeof value === 'string') return { kind: 'string', value, at }
  if (value instanceof Keyword) return { kind: 'keyword', value: value.$name, at }
  if (value instanceof SymbolValue) return { kind: 'symbol', value: value.$name, at: spanOf(value, at, mark) }
  if (Array.isArray(value)) {
    const head = value.find((item) => item instanceof SymbolValue)
    const place = head instanceof SymbolValue ? spanOf(head, at, mark) : at
    const items = value.map((item) => fromDatum(item, place, mark, growth, depth + 1))
    return { kind: 'list', items, bracket: false, at: place }
  }
  if (!isDict(value)) throw new Fault('type', `a macro returns forms, not ${typeName(value)}`)
  const items = Object.entries(value).flatMap(([key, item]): Syntax[] => [
    { kind: 'keyword', value: key, at },
    fromDatum(item, at, mark, growth, depth + 1),
  ])
  return { kind: 'dict', items, at }
}

function spanOf(symbol: SymbolValue, at: Span, mark: (span: Span) => Span): Span {
  const span = symbol.$at
  return typeof span === 'object' && span !== null ? mark(span as Span) : at
}
