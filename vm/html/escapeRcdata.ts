import { replaceAllOf } from './replaceAllOf.ts'

/** Escapes `& <` for the text of `title` and `textarea` (RCDATA). */
export function escapeRcdata(text: string): string {
  if (!/[&<]/.test(text)) return text
  return replaceAllOf(text, /[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'))
}
