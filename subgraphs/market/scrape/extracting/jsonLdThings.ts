import type { CheerioAPI } from 'cheerio'
import { type Thing, typeName, type Value } from './Thing.ts'

/** Deeper and longer graphs are no description of a product. */
const deepest = 12
const mostNodes = 5000

/** What the page says in JSON-LD 1.1, in one script or several, with `@graph` and references by `@id`. */
export function jsonLdThings($: CheerioAPI): Thing[] {
  const roots = $('script[type*="ld+json"]')
    .toArray()
    .flatMap((script) => parse($(script).text()))
    .flatMap((root) => (Array.isArray(root) ? root : [root]))
    .filter(isObject)
    .flatMap((root) => (Array.isArray(root['@graph']) ? root['@graph'].filter(isObject) : [root]))
  const byId = new Map(
    roots.flatMap((root) => (typeof root['@id'] === 'string' ? [[root['@id'], root] as const] : [])),
  )
  let nodes = 0

  function thingOf(node: Json, depth: number): Thing {
    nodes++
    const id = typeof node['@id'] === 'string' ? node['@id'] : null
    const isReference = id !== null && Object.keys(node).length <= 2 && byId.get(id) !== node
    const whole = (isReference && byId.get(id)) || node
    const properties = new Map<string, readonly Value[]>()
    if (depth < deepest && nodes < mostNodes)
      for (const [name, value] of Object.entries(whole))
        if (!name.startsWith('@')) properties.set(typeName(name), valuesIn(value, depth + 1))
    return { types: listed(whole['@type']).filter(isText).map(typeName), id, properties }
  }
  const valuesIn = (value: unknown, depth: number): Value[] =>
    listed(value).flatMap((each): Value[] => {
      if (isText(each) || typeof each === 'number' || typeof each === 'boolean') return [each]
      if (!isObject(each)) return []
      return '@value' in each ? valuesIn(each['@value'], depth) : [thingOf(each, depth)]
    })

  return roots.map((root) => thingOf(root, 0))
}

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const listed = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value == null ? [] : [value]

/** Forgives what templates of shops get wrong: comments around it, raw line breaks in strings, a comma too many. */
function parse(text: string): unknown[] {
  const bare = text.replaceAll(/^\s*(<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(-->|\/\/\]\]>|\]\]>)\s*$/g, '').trim()
  for (const attempt of [bare, bare.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(/,\s*([}\]])/g, '$1')])
    try {
      return [JSON.parse(attempt)]
    } catch {}
  return []
}
