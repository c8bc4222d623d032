import { replaceAllOf } from './replaceAllOf.ts'

const long = 10_000
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** Escapes text that is known to hold one of `& < >`, copying the clean stretches as slices. */
export function escapeDirtyText(text: string): string {
  if (text.length > long) return replaceAllOf(text, /[&<>]/g, (character) => entities[character] as string)
  let out = ''
  let copied = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 62) continue
    let entity: string
    if (code === 38) entity = '&amp;'
    else if (code === 60) entity = '&lt;'
    else if (code === 62) entity = '&gt;'
    else continue
    out += copied === at ? entity : text.slice(copied, at) + entity
    copied = at + 1
  }
  return copied === text.length ? out : out + text.slice(copied)
}
