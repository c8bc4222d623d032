import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'parse5'
import { compile, type Program, RenderError, render } from '../index.ts'

type Node = {
  readonly nodeName: string
  readonly tagName?: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Node[]
  readonly content?: Node
}

const attacks: readonly string[] = JSON.parse(
  readFileSync(new URL('./attacks.json', import.meta.url), 'utf8'),
)

/** A place for data in every context of a page. */
const contexts: Readonly<Record<string, string>> = {
  text: '(p "a" x "b")',
  'text in a list': '(ul (for (i [x x]) (li i)))',
  attribute: '(p :title x :data-note x "a")',
  'part of an attribute': '(p :title (str "a " x " b") :class (str "c-" x))',
  class: '(p :class [x "b"] :id x)',
  'class dict': '(p :class (dict x true))',
  link: '(a :href x "a")',
  'link after a prefix': '(a :href (str x "/b") "a")',
  'path of a link': '(a :href (str "/p/" x) "a")',
  'query of a link': '(a :href (str "/p?q=" x "#" x) "a")',
  'built link': '(a :href (url "/p" (str "s" x) {:q x}) "a")',
  image: '(img :src x :alt x :srcset x)',
  media: '(video :poster x :src x (source :src x))',
  'form action': '(form :action (str "/cart/" x) (button :formaction x :name x :value x "a"))',
  'data url attribute': '(p :data-url x :data-src x "a")',
  cite: '(blockquote :cite x (q :cite x "a"))',
  ping: '(a :href "/" :ping x "a")',
  refresh: '(meta :http-equiv "refresh" :content x)',
  'refresh with a delay': '(meta :http-equiv "refresh" :content (str "0; url=" x))',
  meta: '(meta :name "description" :content x)',
  title: '(title x)',
  textarea: '(textarea :name "t" x)',
  style: '(p :style {:color x :background x :width x :--a x} "a")',
  'style url': '(p :style {:background (str "url(" x ")")} "a")',
  script: '(script :type "application/json" (json {:a x :b [x]}))',
  'script source': '(script :src (str "/assets/" x))',
  svg: '(svg (a :href x (text x)) (use :href (str "#" x)) (image :href x :xlink:href x))',
  math: '(math (mtext x) (mi :href x "a"))',
  'limited attributes': '(form :action "/" :method x (input :type x :value x) (a :target x :rel x "a"))',
  enumerated: '(p :aria-label x :draggable x :contenteditable x "a")',
  boolean: '(input :disabled x :value "a")',
  option: '(select (option :value x x))',
  table: '(table (tr (td :headers x x)))',
  noscript: '(noscript (p :title x x))',
  template: '(template (p :title x x))',
  component: '(~box :t x x)',
  'component twice': '(~twice x)',
  computed: '(p (upper x) (lower x) (replace x "a" "b") (join x ["a" "b"]))',
  truncated: '(p :title (truncate x 12) (truncate x 9))',
  spread: '(p :... {:title x :lang x} "a")',
}

const library = `
(defcomp ~box (&key t &rest children) (section :title t (h2 t) children))
(defcomp ~twice (&rest children) (div children (hr) children))
`

const programs = Object.entries(contexts).map(([name, body]) => ({
  name,
  program: compile(`${library}(defcomp ~page (&key x) (html (head) (body ${body})))`, { file: `${name}.sx` }),
}))

const urlAttributes = new Set(
  'action background cite data formaction href icon longdesc manifest poster profile src xlink:href data-url data-src'.split(
    ' ',
  ),
)
const activeScheme = /^(?!(?:https?|mailto|tel):)[a-z][a-z0-9+.-]*:/i

/** The elements and the names of their attributes, in order: what an attack must not change. */
function shape(node: Node, limited: boolean): string[] {
  const own = node.tagName
    ? [
        `${node.tagName}[${(node.attrs ?? []).map(({ name }) => name).filter((name) => !limited || !optional.has(name))}]`,
      ]
    : []
  const inner = [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap((child) =>
    shape(child, limited),
  )
  return [...own, ...inner]
}

/** Attributes that a filter may leave out. */
const optional = new Set(['type', 'target', 'rel', 'method', 'class', 'style', 'srcset', 'disabled', 'lang'])

/** Every URL that a browser would follow, as it would read it. */
function activeUrls(node: Node): string[] {
  const urls = (node.attrs ?? []).flatMap(({ name, value }) => {
    const list =
      name === 'srcset' || name === 'ping' ? value.split(/[\s,]+/) : urlAttributes.has(name) ? [value] : []
    const refresh =
      name === 'content' && (node.attrs ?? []).some((each) => each.name === 'http-equiv')
        ? [/url=(.*)$/is.exec(value)?.[1] ?? '']
        : []
    const styles =
      name === 'style' ? [...value.matchAll(/url\(([^)]*)\)/gi)].map((match) => match[1] ?? '') : []
    const handlers = name.startsWith('on') ? [`javascript:${value}`] : []
    return [...list, ...refresh, ...styles, ...handlers]
  })
  const read = urls.map((url) => url.replace(/[\t\n\r]/g, '').replace(/^[\0-\x20]+/, ''))
  const bad = read.filter((url) => activeScheme.test(url))
  return [...bad, ...[...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap(activeUrls)]
}

/** Text that would be dangerous in a style attribute after parsing. */
function activeStyles(node: Node): string[] {
  const own = (node.attrs ?? []).filter(
    ({ name, value }) => name === 'style' && /expression\(|@import|[{}<>\\]|\/\*/i.test(value),
  )
  const inner = [...(node.childNodes ?? []), ...(node.content?.childNodes ?? [])].flatMap(activeStyles)
  return [...own.map(({ value }) => value), ...inner]
}

function parsed(program: Program, x: string, tier: 'interpreter' | 'generated'): Node {
  return parse(`<!doctype html>${render(program, { x }, { tier })}`) as unknown as Node
}

/** The machine may also refuse: only `__proto__` as the key of a dict is. */
function isRefused(program: Program, x: string, tier: 'interpreter' | 'generated'): boolean {
  try {
    render(program, { x }, { tier })
    return false
  } catch (error) {
    if (error instanceof RenderError && error.code === 'unsafe' && x === '__proto__') return true
    throw error
  }
}

describe('attack strings as data', () => {
  test('the corpus has at least 200 different strings', () => {
    expect(new Set(attacks).size).toBeGreaterThanOrEqual(200)
  })

  describe.each(programs)('in the context $name', ({ program }) => {
    test.each(['interpreter', 'generated'] as const)(
      'no new element, attribute or active URL (%s)',
      (tier) => {
        const harmless = shape(parsed(program, 'plain', tier), true)
        for (const attack of attacks) {
          if (isRefused(program, attack, tier)) continue
          const tree = parsed(program, attack, tier)
          expect({ attack, shape: shape(tree, true) }).toEqual({ attack, shape: harmless })
          expect({ attack, urls: activeUrls(tree), styles: activeStyles(tree) }).toEqual({
            attack,
            urls: [],
            styles: [],
          })
        }
      },
    )
  })

  test('the checks would notice markup and script URLs', () => {
    const tree = parse(
      '<a href="java&Tab;script:alert(1)" onclick="x" style="a:{}"><b></b></a>',
    ) as unknown as Node
    expect(activeUrls(tree)).toEqual(['javascript:alert(1)', 'javascript:x'])
    expect(activeStyles(tree)).toHaveLength(1)
    expect(shape(tree, true)).toContain('b[]')
  })
})
