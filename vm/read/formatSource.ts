import { Problems } from '../diagnostics/Problems.ts'
import { readSource } from './readSource.ts'
import { Scanner } from './Scanner.ts'
import type { Source } from './Source.ts'

type Leaf = { readonly text: string }
type Group = { readonly open: string; readonly items: Item[]; readonly close: string }
type Item = {
  readonly before: readonly string[]
  readonly blank: boolean
  readonly node: Leaf | Group
  trailing: string
}
type Tree = { readonly items: Item[]; readonly rest: string[] }

const width = 100
const closers: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' }
/** How many arguments of a form stay on its first line; the others are indented by two. */
const keptArguments: Readonly<Record<string, number>> = {
  defcomp: 2,
  defmacro: 2,
  define: 1,
  fn: 1,
  let: 1,
  letrec: 1,
  for: 1,
  when: 1,
  unless: 1,
  if: 1,
  case: 1,
  '->': 1,
}

/**
 * A template with uniform layout: what fits on a line stands on one, attributes keep their values beside them, comments
 * and single blank lines stay. Formatting twice is formatting once. Throws CompileError for text that cannot be read.
 */
export function formatSource(source: Source): string {
  const problems = new Problems()
  readSource(source, problems)
  problems.throwIfAny()
  const tree = readTree(source)
  const lines: string[] = []
  for (const [index, item] of tree.items.entries()) {
    if (index > 0 && (item.blank || isGroup(item.node))) lines.push('')
    lines.push(...item.before, ...withTrailing(layout(item.node, 0), item.trailing))
  }
  if (tree.rest.length > 0) {
    if (lines.length > 0) lines.push('')
    lines.push(...tree.rest)
  }
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

function isGroup(node: Leaf | Group): node is Group {
  return 'items' in node
}

function readTree(source: Source): Tree {
  const top: Group = { open: '', items: [], close: '' }
  const stack: { group: Group; prefix: string; before: string[]; blank: boolean }[] = []
  let current = top
  let before: string[] = []
  let prefix = ''
  let newlines = 1
  let blank = false
  const add = (node: Leaf | Group, own: readonly string[], apart: boolean): void => {
    current.items.push({ before: own, blank: apart, node, trailing: '' })
  }
  const token = new Scanner(source.text)
  while (token.next()) {
    const raw = source.text.slice(token.start, token.end)
    if (token.type === 'newline') {
      newlines += 1
      if (newlines > 1) blank = true
      continue
    }
    if (token.type === 'comment') {
      const last = current.items.at(-1)
      if (newlines === 0 && last && last.trailing === '' && before.length === 0) last.trailing = raw.trimEnd()
      else before.push(raw.trimEnd())
    } else if (token.type === 'prefix') {
      prefix += raw
    } else if (token.type === 'open') {
      const group: Group = { open: prefix + raw, items: [], close: closers[raw] as string }
      add(group, before, blank)
      stack.push({ group: current, prefix: '', before: [], blank: false })
      current = group
      before = []
      prefix = ''
      blank = false
    } else if (token.type === 'close') {
      if (before.length > 0) current.items.push({ before, blank: false, node: { text: '' }, trailing: '' })
      before = []
      current = stack.pop()?.group ?? top
      blank = false
    } else {
      add({ text: prefix + raw }, before, blank)
      before = []
      prefix = ''
      blank = false
    }
    newlines = 0
  }
  return { items: top.items, rest: before }
}

function withTrailing(lines: readonly string[], trailing: string): string[] {
  if (trailing === '') return [...lines]
  return [...lines.slice(0, -1), `${lines.at(-1)} ${trailing}`]
}

function hasComment(node: Leaf | Group): boolean {
  if (!isGroup(node)) return node.text.includes('\n')
  return node.items.some((item) => item.before.length > 0 || item.trailing !== '' || hasComment(item.node))
}

function flat(node: Leaf | Group): string {
  return isGroup(node)
    ? `${node.open}${node.items.map((item) => flat(item.node)).join(' ')}${node.close}`
    : node.text
}

function layout(node: Leaf | Group, indent: number): string[] {
  const pad = ' '.repeat(indent)
  if (!isGroup(node)) return [pad + node.text]
  if (!hasComment(node) && indent + flat(node).length <= width) return [pad + flat(node)]
  const { items } = node
  const inner = indent + (node.open.endsWith('(') ? 2 : node.open.length)
  const kept = firstLine(node, indent)
  const lines = [
    pad +
      node.open +
      items
        .slice(0, kept)
        .map((item) => flat(item.node))
        .join(' '),
  ]
  for (let index = kept; index < items.length; index += 1) {
    const item = items[index] as Item
    const onFirst = index === 0 && item.before.length === 0
    for (const comment of item.before) lines.push(' '.repeat(inner) + comment)
    if (isGroup(item.node) || item.node.text !== '') {
      const pair = pairOf(items, index, inner)
      const written = pair ?? layout(item.node, inner)
      const trailing = pair ? (items[index + 1]?.trailing ?? '') : item.trailing
      const placed = withTrailing(written, trailing)
      if (onFirst) lines[0] = pad + node.open + (placed[0] ?? '').trimStart()
      lines.push(...(onFirst ? placed.slice(1) : placed))
      if (pair) index += 1
    }
  }
  const last = items.at(-1)
  const endsInComment = last && (last.trailing !== '' || (!isGroup(last.node) && last.node.text === ''))
  if (endsInComment) lines.push(pad + node.close)
  else lines[lines.length - 1] += node.close
  return lines
}

/** How many items stand on the first line of a form that does not fit on one. */
function firstLine(node: Group, indent: number): number {
  const [head] = node.items
  if (!node.open.endsWith('(') || !head || isGroup(head.node) || head.before.length > 0) return 0
  let kept = 1 + (keptArguments[head.node.text] ?? 0)
  while (kept > 1) {
    const items = node.items.slice(0, kept)
    const fits = indent + items.map((item) => flat(item.node)).join(' ').length < width
    const clean = items.every((item) => item.before.length === 0 && !hasComment(item.node))
    const quiet = items.slice(0, -1).every((item) => item.trailing === '')
    if (node.items.length >= kept && fits && clean && quiet && node.items[kept - 1]?.trailing === '') break
    kept -= 1
  }
  while (isAttribute(node.items[kept]) && kept + 1 < node.items.length) {
    const items = node.items.slice(0, kept + 2)
    const clean = items.every(
      (item) => item.before.length === 0 && item.trailing === '' && !hasComment(item.node),
    )
    if (!clean || indent + items.map((item) => flat(item.node)).join(' ').length + 2 > width) break
    kept += 2
  }
  return head.trailing === '' ? kept : 0
}

function isAttribute(item: Item | undefined): boolean {
  return item !== undefined && !isGroup(item.node) && /^:./.test(item.node.text)
}

/** A keyword and its value, side by side. */
function pairOf(items: readonly Item[], index: number, indent: number): string[] | undefined {
  const item = items[index] as Item
  const value = items[index + 1]
  if (!isAttribute(item) || !value || item.trailing !== '' || value.before.length > 0) return undefined
  const [first = '', ...rest] = layout(value.node, indent)
  return [`${' '.repeat(indent)}${flat(item.node)} ${first.trimStart()}`, ...rest]
}
