import type { Problems } from '../diagnostics/Problems.ts'
import { readString } from './readString.ts'
import type { Source } from './Source.ts'
import type { Span } from './Span.ts'
import type { Syntax } from './Syntax.ts'
import { type Token, tokenize } from './tokenize.ts'

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const prefixes: Readonly<Record<string, string>> = {
  "'": 'quote',
  '`': 'quasiquote',
  ',': 'unquote',
  ',@': 'unquote-splicing',
}
const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
const deepest = 400

type Open = { readonly bracket: string; readonly start: number; readonly items: Syntax[] }

/**
 * Text to data. Mistakes go to `problems` and reading continues, so that one run reports them all. Nesting is
 * bounded, because every later phase follows it.
 */
export function readSource(source: Source, problems: Problems): Syntax[] {
  const span = (start: number, end: number): Span => ({ source, start, end })
  const top: Open = { bracket: '', start: 0, items: [] }
  const stack: Open[] = [top]
  const pending: { depth: number; name: string; start: number }[] = []
  let tooDeep = false

  const add = (syntax: Syntax): void => {
    let whole = syntax
    for (;;) {
      const prefix = pending.at(-1)
      if (prefix === undefined || prefix.depth !== stack.length) break
      pending.pop()
      const at = span(prefix.start, whole.at.end)
      const name: Syntax = { kind: 'symbol', value: prefix.name, at: span(prefix.start, whole.at.start) }
      whole = { kind: 'list', items: [name, whole], bracket: false, at }
    }
    stack.at(-1)?.items.push(whole)
  }
  const dropPrefixes = (): void => {
    while (pending.at(-1)?.depth === stack.length) {
      const prefix = pending.pop()
      if (prefix) problems.add(span(prefix.start, prefix.start + 1), 'there is nothing after this quote')
    }
  }

  for (const token of tokenize(source)) {
    const raw = source.text.slice(token.start, token.end)
    const at = span(token.start, token.end)
    if (token.type === 'open') {
      if (stack.length > deepest && !tooDeep) {
        tooDeep = true
        problems.add(at, `forms are nested more than ${deepest} deep`)
      }
      if (tooDeep) continue
      stack.push({ bracket: raw, start: token.start, items: [] })
    } else if (token.type === 'close') {
      if (tooDeep) continue
      dropPrefixes()
      close(raw, at)
    } else if (token.type === 'prefix') {
      if (pending.length > deepest) problems.add(at, `quotes are nested more than ${deepest} deep`)
      else pending.push({ depth: stack.length, name: prefixes[raw] as string, start: token.start })
    } else if (token.type === 'string') {
      add({ kind: 'string', value: stringValue(raw, token), at })
    } else if (token.type === 'atom') {
      add(atom(raw, at))
    } else if (token.type === 'bad') {
      problems.add(at, 'this string is not closed', 'add the closing "')
    }
  }
  dropPrefixes()
  if (!tooDeep) {
    for (const open of stack.slice(1).reverse()) {
      problems.add(
        span(open.start, open.start + 1),
        `this ${open.bracket} is not closed`,
        `add ${closers[open.bracket]}`,
      )
    }
  }
  return top.items

  function close(raw: string, at: Span): void {
    const open = stack.at(-1) as Open
    if (stack.length === 1) {
      problems.add(at, `there is no open bracket for this ${raw}`)
      return
    }
    if (closers[open.bracket] !== raw) {
      problems.add(at, `${open.bracket} is closed by ${raw}`, `write ${closers[open.bracket]}`)
    }
    stack.pop()
    const whole = span(open.start, at.end)
    if (open.bracket === '{') {
      if (open.items.length % 2 === 1) problems.add(whole, 'a dict needs a value for each key')
      add({ kind: 'dict', items: open.items, at: whole })
    } else {
      add({ kind: 'list', items: open.items, bracket: open.bracket === '[', at: whole })
    }
  }

  function stringValue(raw: string, token: Token): string {
    const result = readString(raw)
    if ('value' in result) return result.value
    const start = token.start + result.badAt
    problems.add(
      span(start, start + 2),
      'this escape is not known',
      'the escapes are \\n \\t \\r \\" \\\\ and \\u{…}',
    )
    return ''
  }

  function atom(raw: string, at: Span): Syntax {
    if (raw === 'nil') return { kind: 'nil', at }
    if (raw === 'true' || raw === 'false') return { kind: 'boolean', value: raw === 'true', at }
    if (raw.startsWith(':') && raw.length > 1) {
      return { kind: 'keyword', value: raw.slice(1), at }
    }
    if (number.test(raw)) return { kind: 'number', value: Number(raw), at }
    return { kind: 'symbol', value: raw, at }
  }
}
