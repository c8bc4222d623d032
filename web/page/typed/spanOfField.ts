import type { Span } from '@rose-ash/vm/read/Span.ts'

/** Where the name of a field stands in the form that reads it: its last mention there. */
export function spanOfField(at: Span, name: string): Span {
  const form = at.source.text.slice(at.start, at.end)
  const start = [`:${name}`, `"${name}"`]
    .map((written) => form.lastIndexOf(written))
    .reduce((a, b) => Math.max(a, b))
  if (start === -1) return at
  return { ...at, start: at.start + start, end: at.start + start + name.length + 1 }
}
