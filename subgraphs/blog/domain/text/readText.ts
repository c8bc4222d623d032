import { plaintextOf } from './plaintextOf.ts'
import { sanitise } from './sanitise.ts'

/** A text as it is stored: what was sent in, made safe, and what can be told from it. */
export interface Text {
  readonly html: string
  readonly plaintext: string
  /** The first words, for where an excerpt is wanted and none was written. */
  readonly beginning: string
  readonly readingMinutes: number
}

const wordsPerMinute = 220

export function readText(source: string): Text {
  const html = sanitise(source)
  const plaintext = plaintextOf(html)
  const words = plaintext.split(/\s+/).filter(Boolean).length
  return {
    html,
    plaintext,
    beginning: beginningOf(plaintext.replaceAll('\n', ' ')),
    readingMinutes: Math.max(1, Math.round(words / wordsPerMinute)),
  }
}

const beginningOf = (line: string): string =>
  line.length <= 280 ? line : `${line.slice(0, 280).replace(/\s+\S*$/, '')}…`
