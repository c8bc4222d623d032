import { encodeUrlPart } from '../html/encodeUrlPart.ts'
import { Fault } from '../run/Fault.ts'
import { toJson } from '../run/toJson.ts'
import { dictArgument, textArgument } from './arguments.ts'
import { atLeast, primitiveGroup } from './definePrimitive.ts'
import type { Primitive, PrimitiveContext } from './Primitive.ts'

const { pure, ambient } = primitiveGroup('URLs and data')

/** Sets the fields of a dict in the query of a URL; lists repeat the name, nil takes it away. */
function withQuery(context: PrimitiveContext, url: string, query: Readonly<Record<string, unknown>>): string {
  const [, path = '', before = '', fragment = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/s.exec(url) ?? []
  const names = new Set(Object.keys(query).map(encodeUrlPart))
  const pairs = before.split('&').filter((pair) => pair !== '' && !names.has(pair.split('=')[0] ?? ''))
  for (const [name, value] of Object.entries(query)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each === null || each === undefined || each === false) continue
      const text = each === true ? 'true' : textArgument('url-with', each)
      context.work(1 + (text.length >> 4))
      context.charge(4 + text.length / 4)
      pairs.push(`${encodeUrlPart(name)}=${encodeUrlPart(text)}`)
    }
  }
  const result = path + (pairs.length > 0 ? `?${pairs.join('&')}` : '') + fragment
  context.charge(result.length / 4)
  return result
}

/** Building URLs, and data as JSON. */
export const urlPrimitives: readonly Primitive[] = [
  pure(
    '(url path segment … {query})',
    atLeast(1),
    'A path with segments after it, each percent-encoded, and a dict at the end as its query: (url "/products" slug {:page 2}). nil segments are left out.',
    (context, path: unknown, ...rest: unknown[]) => {
      const last = rest.at(-1)
      const hasQuery = last !== null && typeof last === 'object' && !Array.isArray(last) && !('$name' in last)
      const segments = hasQuery ? rest.slice(0, -1) : rest
      let out = textArgument('url', path)
      for (const segment of segments) {
        const text = textArgument('url', segment)
        if (text === '') continue
        if (text === '.' || text === '..') throw new Fault('range', 'url does not take . and .. as segments')
        out = `${out.replace(/\/$/, '')}/${encodeUrlPart(text)}`
      }
      return hasQuery ? withQuery(context, out, dictArgument('url', last)) : out
    },
  ),
  pure(
    '(url-with url {query})',
    2,
    'The URL with these fields set in its query; nil takes one away, a list repeats it.',
    (context, url: unknown, query: unknown) =>
      withQuery(context, textArgument('url-with', url), dictArgument('url-with', query)),
  ),
  pure(
    '(url-encode text)',
    1,
    'Percent-encoded for one segment or one part of a query.',
    (context, text: unknown) => {
      const encoded = encodeUrlPart(textArgument('url-encode', text))
      context.charge(encoded.length / 4)
      return encoded
    },
  ),
  ambient(
    '(trusted-url url)',
    1,
    'A URL that the host vouches for, in an attribute where a computed URL is refused.',
    (_, url: unknown) => url,
  ),
  ambient(
    '(json data)',
    1,
    'Data as JSON; the only thing that may be computed in a script element.',
    (context, data: unknown) => {
      const json = toJson(data, context)
      context.work(json.length >> 5)
      return json
    },
  ),
]
