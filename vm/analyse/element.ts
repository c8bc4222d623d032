import { nearest } from '../diagnostics/nearest.ts'
import type { AttributeRule } from '../html/attributeRule.ts'
import { attributeRule } from '../html/attributeRule.ts'
import {
  htmlElements,
  mathElements,
  rawTextElements,
  rcdataElements,
  svgElements,
  voidElements,
} from '../html/elements.ts'
import type { ListSyntax, Syntax } from '../read/Syntax.ts'
import type { Analyser, Place } from './Analyser.ts'
import { checkAttribute } from './checkAttribute.ts'
import { checkRawText, checkTextOnly } from './checkChildren.ts'
import type { Attribute, Expr } from './Expr.ts'

const sharedWithSvg = new Set(['a', 'title'])
const attributeName = /^[a-zA-Z_][a-zA-Z0-9_.:-]*$/

/** `(tag :name value … child …)`. Everything that HTML forbids here is a mistake of the template. */
export function element(
  analyser: Analyser,
  tag: string,
  space: 'html' | 'svg' | 'math',
  syntax: ListSyntax,
  place: Place,
): Expr {
  const { items } = syntax
  checkTag(analyser, tag, space, items[0] as Syntax)
  const foreign = space !== 'html' || tag === 'svg' || tag === 'math'
  const facts = tag === 'link' || tag === 'meta' ? factsOf(items) : none
  const attributes: Attribute[] = []
  const written: Syntax[] = []
  let seen: Set<string> | undefined
  for (let index = 1; index < items.length; index += 1) {
    const item = items[index] as Syntax
    if (item.kind !== 'keyword') {
      written.push(item)
      continue
    }
    const value = items[index + 1]
    if (value === undefined || value.kind === 'keyword') {
      analyser.problems.add(item.at, `the attribute ${item.value} has no value`, `write :${item.value} true`)
      continue
    }
    index += 1
    seen ??= new Set()
    const attribute = readAttribute(analyser, tag, item, value, place, foreign, facts, seen)
    if (attribute) attributes.push(attribute)
  }
  const form = elementForm(tag, foreign, written.length)
  const first = written[0]
  if (first) {
    if (form === 'void') analyser.problems.add(first.at, `${tag} is a void element and takes no children`)
    if (tag === 'iframe') analyser.problems.add(first.at, 'iframe takes no children')
  }
  const around = innerSpace(tag, space)
  const inside: Place = around === place.foreign ? place : { scope: place.scope, foreign: around }
  const children: Expr[] = []
  for (const child of written) children.push(analyser.expr(child, inside))
  if (form === 'rcdata') for (const child of children) checkTextOnly(analyser, tag, child)
  const content = form === 'raw' ? checkRawText(analyser, tag, children) : children
  return { kind: 'element', tag, form, attributes, children: content, at: syntax.at }
}

type Facts = NonNullable<Parameters<typeof attributeRule>[2]>
const none: Facts = {}

function readAttribute(
  analyser: Analyser,
  tag: string,
  key: Syntax & { kind: 'keyword' },
  value: Syntax,
  place: Place,
  foreign: boolean,
  facts: Facts,
  seen: Set<string>,
): Attribute | undefined {
  const lower = key.value.toLowerCase()
  const spread = lower === '...'
  const name = spread ? undefined : foreign ? key.value : lower
  if (!spread && !attributeName.test(lower)) {
    analyser.problems.add(key.at, `:${key.value} cannot be the name of an attribute`)
    return undefined
  }
  if (seen.has(lower)) {
    const problem = spread ? 'an element takes one spread' : `the attribute ${name} is written twice`
    analyser.problems.add(key.at, problem)
  }
  seen.add(lower)
  const rule: AttributeRule = name === undefined ? 'plain' : attributeRule(tag, name, facts)
  const attribute = { name, rule, value: analyser.expr(value, place), at: key.at }
  checkAttribute(analyser, tag, attribute)
  return attribute
}

function checkTag(analyser: Analyser, tag: string, space: 'html' | 'svg' | 'math', head: Syntax): void {
  const known = space === 'svg' ? svgElements : space === 'math' ? mathElements : htmlElements
  if (known.has(tag)) return
  const custom = space === 'html' && /^[a-z][a-z0-9.]*-[a-z0-9.-]*$/.test(tag)
  if (custom || (space === 'svg' && sharedWithSvg.has(tag)) || tag === space) return
  if (htmlElements.has(tag)) {
    const hint = space === 'svg' ? 'put HTML in a foreignObject' : undefined
    analyser.problems.add(head.at, `${tag} is not allowed inside ${space}`, hint)
    return
  }
  const near = nearest(tag, known)
  analyser.problems.add(head.at, `there is no ${space} element ${tag}`, near && `did you mean ${near}?`)
}

function innerSpace(tag: string, space: 'html' | 'svg' | 'math'): 'svg' | 'math' | undefined {
  if (tag === 'svg') return 'svg'
  if (tag === 'math') return 'math'
  return space === 'html' || tag === 'foreignObject' ? undefined : space
}

function elementForm(tag: string, foreign: boolean, children: number): (Expr & { kind: 'element' })['form'] {
  if (foreign) return children === 0 && tag !== 'a' ? 'self-closing' : 'normal'
  if (voidElements.has(tag)) return 'void'
  if (rcdataElements.has(tag)) return 'rcdata'
  return rawTextElements.has(tag) ? 'raw' : 'normal'
}

/** What the constant attributes of a link or meta say about the others. */
function factsOf(items: readonly Syntax[]): Facts {
  const rel = constantText(items, 'rel')
  const equivalent = constantText(items, 'http-equiv')
  const refreshes = typeof equivalent === 'string' && equivalent.trim().toLowerCase() === 'refresh'
  return rel === undefined ? { refreshes } : { rel, refreshes }
}

/** The constant text of an attribute: undefined when it is absent, null when it is computed. */
function constantText(items: readonly Syntax[], name: string): string | null | undefined {
  for (let index = 1; index + 1 < items.length; index += 1) {
    const key = items[index] as Syntax
    if (key.kind !== 'keyword') continue
    const value = items[index + 1] as Syntax
    if (key.value.toLowerCase() === name && value.kind !== 'keyword')
      return value.kind === 'string' ? value.value : null
    if (value.kind !== 'keyword') index += 1
  }
  return undefined
}
