import { allowedValues } from './allowedValues.ts'

/**
 * How the value of an attribute is written, decided from the names of element and attribute alone:
 * - plain: escaped; `class`: lists and dicts are joined; `boolean`: bare name or nothing; `enumerated`: "true" or "false"
 * - url, srcset, urls, refresh: scheme allow-list; trusted-url: also needs a literal prefix
 * - style: a dict of safe values; srcdoc: trusted HTML; event, constant: constants only; one-of: an allow-list
 */
export type AttributeRule =
  | 'plain'
  | 'class'
  | 'boolean'
  | 'enumerated'
  | 'url'
  | 'srcset'
  | 'urls'
  | 'refresh'
  | 'trusted-url'
  | 'style'
  | 'srcdoc'
  | 'event'
  | 'constant'
  | 'one-of'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Attributes that are plain, or a class, on every element: most of those that pages have, so they are looked up first. */
const everywhere: ReadonlyMap<string, AttributeRule> = new Map([
  ['class', 'class'],
  ...[
    ...set('id alt title name value width height loading lang dir for placeholder colspan rowspan role'),
  ].map((name): [string, AttributeRule] => [name, 'plain']),
])
const urls = set(
  'action archive background cite classid codebase data formaction href icon longdesc manifest poster profile src usemap xlink:href',
)
const urlLists: Readonly<Record<string, AttributeRule>> = {
  srcset: 'srcset',
  imagesrcset: 'srcset',
  ping: 'urls',
  archive: 'urls',
}
const booleans = set(
  'allowfullscreen async autofocus autoplay checked controls default defer disabled formnovalidate hidden inert ismap itemscope loop multiple muted nomodule novalidate open playsinline readonly required reversed selected shadowrootclonable shadowrootdelegatesfocus',
)
const enumerated = set('contenteditable draggable spellcheck')
const escalatedSources = set('script iframe embed frame')
const escalatedLinks = set(
  'stylesheet modulepreload preload prefetch import manifest preconnect dns-prefetch serviceworker',
)
const animated = set('animate animateMotion animateTransform set')
const animatedValues = set('to from by values attributeName href xlink:href')

/**
 * The rule for an attribute of an element. `rel` is the constant value of `rel` on a `link`: undefined when the
 * attribute is absent, null when it is computed. `refreshes` says that a `meta` is, or may be, a refresh.
 */
export function attributeRule(
  tag: string,
  attribute: string,
  facts: { readonly rel?: string | null; readonly refreshes?: boolean } = {},
): AttributeRule {
  const name = attribute.toLowerCase()
  const known = everywhere.get(name)
  if (known) return known
  if (name.startsWith('on')) return 'event'
  if (name === 'srcdoc') return 'srcdoc'
  if (name === 'style') return 'style'
  if (name === 'xmlns' || name.startsWith('xmlns:')) return 'constant'
  if (animated.has(tag) && animatedValues.has(attribute)) return 'constant'
  if (name === 'shadowrootmode' || name === 'is' || name === 'nonce')
    return name === 'nonce' ? 'plain' : 'constant'
  if (name === 'src' && escalatedSources.has(tag)) return 'trusted-url'
  if (name === 'data' && tag === 'object') return 'trusted-url'
  if ((name === 'codebase' || name === 'classid' || name === 'archive') && tag === 'object')
    return 'trusted-url'
  if (name === 'action' && tag === 'form') return 'trusted-url'
  if ((name === 'href' || name === 'xlink:href') && (tag === 'base' || tag === 'use' || tag === 'feImage')) {
    return 'trusted-url'
  }
  if (name === 'href' && tag === 'link' && linkIsEscalated(facts.rel)) return 'trusted-url'
  if (name === 'content' && tag === 'meta' && facts.refreshes) return 'refresh'
  const list = urlLists[name]
  if (list) return list
  if (urls.has(name)) return 'url'
  if ((name === 'type' || name === 'language') && (tag === 'script' || tag === 'style' || tag === 'link')) {
    return 'constant'
  }
  if (allowedValues(tag, name) !== undefined) return 'one-of'
  if (booleans.has(name)) return 'boolean'
  if (enumerated.has(name) || name.startsWith('aria-')) return 'enumerated'
  if ((name.startsWith('data-') || name.includes('-') || name.includes(':')) && /url|uri|src/.test(name))
    return 'url'
  return 'plain'
}

function linkIsEscalated(rel: string | null | undefined): boolean {
  if (rel === null || rel === undefined) return true
  return rel
    .toLowerCase()
    .split(/\s+/)
    .some((word) => escalatedLinks.has(word))
}
