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
  const head = syntax.items[0] as Syntax
  checkTag(analyser, tag, space, head)
  const foreign = space !== 'html' || tag === 'svg' || tag === 'math'
  const { pairs, children } = split(analyser, syntax)
  const rel = constantText(pairs, 'rel')
  const equivalent = constantText(pairs, 'http-equiv')
  const refreshes = typeof equivalent === 'string' && equivalent.trim().toLowerCase() === 'refresh'
  const seen = new Set<string>()
  const attributes: Attribute[] = []
  for (const { key, value } of pairs) {
    const spread = key.value === '...'
    const name = foreign ? key.value : key.value.toLowerCase()
    const lower = key.value.toLowerCase()
    if (!spread && !attributeName.test(key.value)) {
      analyser.problems.add(key.at, `:${key.value} cannot be the name of an attribute`)
      continue
    }
    if (seen.has(lower)) {
      analyser.problems.add(
        key.at,
        spread ? 'an element takes one spread' : `the attribute ${name} is written twice`,
      )
    }
    seen.add(lower)
    const facts = rel === undefined ? { refreshes } : { rel, refreshes }
    const rule: AttributeRule = spread ? 'plain' : attributeRule(tag, name, facts)
    const attribute = {
      name: spread ? undefined : name,
      rule,
      value: analyser.expr(value, place),
      at: key.at,
    }
    checkAttribute(analyser, tag, attribute)
    attributes.push(attribute)
  }
  const inside: Place = { scope: place.scope, foreign: innerSpace(tag, space) }
  const form = elementForm(tag, foreign, children.length)
  const [first] = children
  if (form === 'void' && first) {
    analyser.problems.add(first.at, `${tag} is a void element and takes no children`)
  }
  const inner = children.map((child) => analyser.expr(child, inside))
  if (form === 'rcdata') for (const child of inner) checkTextOnly(analyser, tag, child)
  if (tag === 'iframe' && first) analyser.problems.add(first.at, 'iframe takes no children')
  const content = form === 'raw' ? checkRawText(analyser, tag, inner) : inner
  return { kind: 'element', tag, form, attributes, children: content, at: syntax.at }
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

type Pair = { readonly key: Syntax & { kind: 'keyword' }; readonly value: Syntax }

function split(analyser: Analyser, syntax: ListSyntax): { pairs: Pair[]; children: Syntax[] } {
  const pairs: Pair[] = []
  const children: Syntax[] = []
  for (let index = 1; index < syntax.items.length; index += 1) {
    const item = syntax.items[index] as Syntax
    const value = syntax.items[index + 1]
    if (item.kind !== 'keyword') {
      children.push(item)
    } else if (value === undefined || value.kind === 'keyword') {
      analyser.problems.add(item.at, `the attribute ${item.value} has no value`, `write :${item.value} true`)
    } else {
      pairs.push({ key: item, value })
      index += 1
    }
  }
  return { pairs, children }
}

/** The constant text of an attribute: undefined when it is absent, null when it is computed. */
function constantText(pairs: readonly Pair[], name: string): string | null | undefined {
  const pair = pairs.find(({ key }) => key.value.toLowerCase() === name)
  if (!pair) return undefined
  return pair.value.kind === 'string' ? pair.value.value : null
}
