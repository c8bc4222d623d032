import { escapeDirtyText } from './escapeDirtyText.ts'

const dirty = /[&<>]/

/**
 * Escapes `& < >` for a text node (HTML Standard, 13.3). Short strings are scanned by character code, long ones by
 * one regular expression first: measured faster than either alone.
 */
export function escapeText(text: string): string {
  const length = text.length
  if (length > 12) return dirty.test(text) ? escapeDirtyText(text) : text
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 38 || code === 60 || code === 62) return escapeDirtyText(text)
  }
  return text
}
