import { safeUrl } from './safeUrl.ts'

const property = /^(--[a-zA-Z0-9_-]+|-?[a-z][a-z-]*)$/
const forbidden = /[;{}<>"'\\]|\/\*|\*\/|expression|javascript|@import|behaviou?r|-moz-binding/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u001f\u007f]/
const urlCall = /url\(/i
const oneUrl = /^url\(([^()\s]*)\)$/i

/** True when a dict key may be the name of a CSS property or custom property. */
export function isStyleProperty(name: string): boolean {
  return property.test(name) && !forbidden.test(name)
}

/**
 * A computed CSS value, or `unset` when it could be more than a value: no `; { } < > " ' \ /*`, no `expression`, and
 * `url(…)` only alone and through the URL filter.
 */
export function safeStyleValue(value: string): string {
  if (value.length > 2000 || controls.test(value) || forbidden.test(value)) return 'unset'
  if (!urlCall.test(value)) return balanced(value) ? value : 'unset'
  const match = oneUrl.exec(value.trim())
  if (!match) return 'unset'
  const url = safeUrl(match[1] as string)
  return url === '#blocked' ? 'unset' : `url(${url})`
}

function balanced(value: string): boolean {
  let depth = 0
  for (const character of value) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}
