import type { CheerioAPI } from 'cheerio'
import type { Element } from 'domhandler'

import { type Thing, typeName, type Value } from './Thing.ts'

/** The attributes by which a way of annotating HTML says what is what. */
interface Words {
  /** On an element that begins a thing. */
  readonly scope: string
  readonly type: string
  readonly property: string
  readonly id: string
}

/** On one page. */
const mostReferences = 1000

const microdata: Words = { scope: 'itemscope', type: 'itemtype', property: 'itemprop', id: 'itemid' }
const rdfa: Words = { scope: 'typeof', type: 'typeof', property: 'property', id: 'resource' }

/** What the page says in microdata (WHATWG HTML, 5), with `itemref`. */
export const microdataThings = ($: CheerioAPI, url: string): Thing[] => thingsBy(microdata, $, url)

/** What the page says in RDFa Lite 1.1, in the words of schema.org. */
export const rdfaThings = ($: CheerioAPI, url: string): Thing[] => thingsBy(rdfa, $, url)

function thingsBy(words: Words, $: CheerioAPI, url: string): Thing[] {
  const { scope, type, property, id } = words
  const seen = new Set<Element>()
  const underway = new Set<string>()
  let referred = 0
  const parts = new Map<string, Element>()
  if ($('[itemref]').length > 0)
    for (const part of $<Element, string>('[id]').toArray().reverse())
      parts.set($(part).attr('id') ?? '', part)

  /** What lies elsewhere on the page and belongs to the element all the same. */
  function gatherReferred(element: Element, gather: (inside: Element) => void): void {
    for (const reference of $(element).attr('itemref')?.split(/\s+/) ?? []) {
      const part = parts.get(reference)
      // Parts that name each other would go on for ever.
      if (!part || seen.has(part) || underway.has(reference) || referred >= mostReferences) continue
      referred++
      underway.add(reference)
      gather($('<div>').append($(part).clone()).get(0) as Element)
      underway.delete(reference)
    }
  }

  function thingOf(element: Element): Thing {
    seen.add(element)
    const properties = new Map<string, Value[]>()
    const gather = (inside: Element): void => {
      for (const child of $(inside).children().toArray()) {
        const names = $(child).attr(property)?.split(/\s+/).filter(Boolean) ?? []
        const isScope = $(child).attr(scope) !== undefined && !seen.has(child)
        if (names.length > 0) {
          const value = isScope ? thingOf(child) : written(child)
          for (const name of names.map(typeName))
            properties.set(name, [...(properties.get(name) ?? []), value])
        }
        if (!isScope) gather(child)
      }
    }
    gather(element)
    gatherReferred(element, gather)
    const types = ($(element).attr(type) ?? '').split(/\s+/).filter(Boolean).map(typeName)
    return { types, id: $(element).attr(id) ?? null, properties }
  }

  /** `content` before everything else, as shops use it on any element. */
  function written(element: Element): string {
    const { name } = element
    const attribute = (...names: string[]) =>
      names.map((each) => $(element).attr(each)).find((each) => each !== undefined)
    const content =
      attribute('content', 'datetime') ??
      (name === 'data' || name === 'meter' ? attribute('value') : undefined)
    if (content !== undefined) return content
    const link = attribute('href', 'src')
    if (link !== undefined && /^(a|area|link|img|audio|video|source|embed|iframe|object)$/.test(name))
      return URL.canParse(link, url) ? new URL(link, url).href : ''
    return $(element).text().replaceAll(/\s+/g, ' ').trim()
  }

  // A thing inside another one is a root of its own when it is no property of it.
  return $<Element, string>(`[${scope}]`)
    .toArray()
    .filter((element) => $(element).attr(property) === undefined)
    .map((element) => thingOf(element))
}
