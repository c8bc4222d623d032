import { replaceAllOf } from './replaceAllOf.ts'

const dirty = /[&"<>']/
const long = 10_000
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&#39;',
  '<': '&lt;',
  '>': '&gt;',
}

/** Escapes `& "` and, for safety, `< > '` for a double-quoted attribute value. */
export function escapeAttribute(text: string): string {
  const length = text.length
  if (length > 12) return dirty.test(text) ? escapeDirtyAttribute(text) : text
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 38 || code === 34 || code === 60 || code === 62 || code === 39)
      return escapeDirtyAttribute(text)
  }
  return text
}

function escapeDirtyAttribute(text: string): string {
  if (text.length > long) return replaceAllOf(text, /[&"'<>]/g, (character) => entities[character] as string)
  let out = ''
  let copied = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 62) continue
    let entity: string
    if (code === 38) entity = '&amp;'
    else if (code === 34) entity = '&quot;'
    else if (code === 39) entity = '&#39;'
    else if (code === 60) entity = '&lt;'
    else if (code === 62) entity = '&gt;'
    else continue
    out += copied === at ? entity : text.slice(copied, at) + entity
    copied = at + 1
  }
  return copied === text.length ? out : out + text.slice(copied)
}
