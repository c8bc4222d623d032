import type { Problems } from '../diagnostics/Problems.ts'
import { readString } from './readString.ts'
import { Scanner } from './Scanner.ts'
import type { Source } from './Source.ts'
import type { Span } from './Span.ts'
import type { Syntax } from './Syntax.ts'

const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
const prefixes: Readonly<Record<string, string>> = {
  "'": 'quote',
  '`': 'quasiquote',
  ',': 'unquote',
  ',@': 'unquote-splicing',
}
const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/
const deepest = 400

/** Characters of one file; a page has thousands. */
export const longestSource = 1_000_000

type Open = { readonly bracket: string; readonly start: number; readonly items: Syntax[] }
type Prefix = { readonly depth: number; readonly name: string; readonly start: number }

/**
 * Text to data. Mistakes go to `problems` and reading continues, so that one run reports them all. Nesting is
 * bounded, because every later phase follows it, and so is the size.
 */
export function readSource(source: Source, problems: Problems): Syntax[] {
  const { text } = source
  const top: Syntax[] = []
  if (text.length > longestSource) {
    problems.add({ source, start: 0, end: 1 }, `a file holds at most ${longestSource} characters`)
    return top
  }
  const stack: Open[] = []
  const pending: Prefix[] = []
  const scanner = new Scanner(text)
  let items = top
  while (scanner.next()) {
    const { type, start, end } = scanner
    let syntax: Syntax
    if (type === 'atom') {
      syntax = atom(text.slice(start, end), { source, start, end })
    } else if (type === 'open') {
      if (stack.length >= deepest) {
        problems.add({ source, start, end }, `forms are nested more than ${deepest} deep`)
        return top
      }
      items = []
      stack.push({ bracket: text.charAt(start), start, items })
      continue
    } else if (type === 'close') {
      if (pending.length > 0) dropPrefixes(pending, stack.length, source, problems)
      const open = stack.pop()
      if (open === undefined) {
        problems.add({ source, start, end }, `there is no open bracket for this ${text.charAt(start)}`)
        continue
      }
      const outer = stack[stack.length - 1]
      items = outer === undefined ? top : outer.items
      syntax = closed(open, text.charAt(start), source, end, problems)
    } else if (type === 'string') {
      syntax = {
        kind: 'string',
        value: stringValue(source, start, end, problems),
        at: { source, start, end },
      }
    } else if (type === 'prefix') {
      if (pending.length > deepest)
        problems.add({ source, start, end }, `quotes are nested more than ${deepest} deep`)
      else pending.push({ depth: stack.length, name: prefixes[text.slice(start, end)] as string, start })
      continue
    } else {
      if (type === 'bad')
        problems.add({ source, start, end }, 'this string is not closed', 'add the closing "')
      continue
    }
    items.push(pending.length === 0 ? syntax : prefixed(pending, stack.length, syntax))
  }
  if (pending.length > 0) dropPrefixes(pending, stack.length, source, problems)
  for (const { bracket, start } of stack.reverse()) {
    problems.add(
      { source, start, end: start + 1 },
      `this ${bracket} is not closed`,
      `add ${closers[bracket]}`,
    )
  }
  return top
}

function closed(open: Open, bracket: string, source: Source, end: number, problems: Problems): Syntax {
  const { items, start } = open
  if (closers[open.bracket] !== bracket) {
    const at = { source, start: end - 1, end }
    problems.add(at, `${open.bracket} is closed by ${bracket}`, `write ${closers[open.bracket]}`)
  }
  const at: Span = { source, start, end }
  if (open.bracket !== '{') return { kind: 'list', items, bracket: open.bracket === '[', at }
  if (items.length % 2 === 1) problems.add(at, 'a dict needs a value for each key')
  return { kind: 'dict', items, at }
}

/** Puts the quotes that stand before a form around it. */
function prefixed(pending: Prefix[], depth: number, syntax: Syntax): Syntax {
  const { source, end } = syntax.at
  let whole = syntax
  for (let last = pending.at(-1); last?.depth === depth; last = pending.at(-1)) {
    pending.pop()
    const { name, start } = last
    const symbol: Syntax = { kind: 'symbol', value: name, at: { source, start, end: whole.at.start } }
    whole = { kind: 'list', items: [symbol, whole], bracket: false, at: { source, start, end } }
  }
  return whole
}

function dropPrefixes(pending: Prefix[], depth: number, source: Source, problems: Problems): void {
  for (let last = pending.at(-1); last?.depth === depth; last = pending.at(-1)) {
    pending.pop()
    problems.add({ source, start: last.start, end: last.start + 1 }, 'there is nothing after this quote')
  }
}

function stringValue(source: Source, start: number, end: number, problems: Problems): string {
  const body = source.text.slice(start + 1, end - 1)
  if (!body.includes('\\')) return body
  const result = readString(body)
  if ('value' in result) return result.value
  const at = start + result.badAt
  problems.add(
    { source, start: at, end: at + 2 },
    'this escape is not known',
    'the escapes are \\n \\t \\r \\" \\\\ and \\u{…}',
  )
  return ''
}

function atom(raw: string, at: Span): Syntax {
  const first = raw.charCodeAt(0)
  if (first === 58) {
    if (raw.length > 1) return { kind: 'keyword', value: raw.slice(1), at }
  } else if (first < 58) {
    if (number.test(raw)) return { kind: 'number', value: Number(raw), at }
  } else if (raw === 'nil') {
    return { kind: 'nil', at }
  } else if (raw === 'true' || raw === 'false') {
    return { kind: 'boolean', value: raw === 'true', at }
  }
  return { kind: 'symbol', value: raw, at }
}
