import { replaceAllOf } from './replaceAllOf.ts'

/**
 * Percent-encodes a value for one path segment or one part of a query or fragment (RFC 3986, 2.3: everything but the
 * unreserved characters). Lone surrogates become U+FFFD.
 */
export function encodeUrlPart(text: string): string {
  return replaceAllOf(
    encodeURIComponent(text.toWellFormed()),
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
