const blocked = '#blocked'
/** Everything a URL parser drops (tab, newline) or trims (controls and space), wherever it stands. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const ignorable = /[\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff]/g
const allowed = /^(?:https?|mailto|tel):/i
const scheme = /^[^/?#]*:/

/**
 * The URL itself when it is relative or its scheme is http, https, mailto or tel; otherwise `#blocked`. The scheme is
 * read the way browsers read it: tabs, newlines and leading control characters do not hide it (WHATWG URL, 4.4).
 */
export function safeUrl(url: string): string {
  const length = url.length
  if (length === 0) return url
  const first = url.charCodeAt(0)
  if (first === 47 || first === 35 || first === 63) return url
  if (url.startsWith('https://')) return url
  const bare = url.replace(ignorable, '')
  if (!scheme.test(bare) || allowed.test(bare)) return url
  return blocked
}
