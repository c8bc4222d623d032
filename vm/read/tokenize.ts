import type { Source } from './Source.ts'

/** A lexical unit; `start` and `end` are offsets into the text. Comments and line ends are kept for the formatter. */
export type Token = {
  readonly type: 'open' | 'close' | 'prefix' | 'string' | 'atom' | 'comment' | 'newline' | 'bad'
  readonly start: number
  readonly end: number
}

const space = 1
const delimiter = 2
/** Classes of the first 128 characters; all others belong to atoms. */
const classes = new Uint8Array(128)
for (const character of ' \t\r\f') classes[character.charCodeAt(0)] = space
for (const character of '\n,()[]{}"\';`') classes[character.charCodeAt(0)] = delimiter

/** Cuts text into tokens in one pass; never fails: what cannot be a token is `bad`. */
export function tokenize({ text }: Source): Token[] {
  const tokens: Token[] = []
  const { length } = text
  let at = 0
  while (at < length) {
    const start = at
    const code = text.charCodeAt(at)
    const kind = code < 128 ? classes[code] : 0
    if (kind === space) {
      at += 1
    } else if (kind === 0) {
      at = atomEnd(text, at)
      tokens.push({ type: 'atom', start, end: at })
    } else if (code === 10) {
      at += 1
      tokens.push({ type: 'newline', start, end: at })
    } else if (code === 40 || code === 91 || code === 123) {
      at += 1
      tokens.push({ type: 'open', start, end: at })
    } else if (code === 41 || code === 93 || code === 125) {
      at += 1
      tokens.push({ type: 'close', start, end: at })
    } else if (code === 34) {
      at += 1
      while (at < length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1
      const type = at < length ? 'string' : 'bad'
      at = Math.min(at + 1, length)
      tokens.push({ type, start, end: at })
    } else if (code === 59) {
      const end = text.indexOf('\n', at)
      at = end === -1 ? length : end
      tokens.push({ type: 'comment', start, end: at })
    } else {
      at += code === 44 && text.charCodeAt(at + 1) === 64 ? 2 : 1
      tokens.push({ type: 'prefix', start, end: at })
    }
  }
  return tokens
}

function atomEnd(text: string, start: number): number {
  let at = start
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 128 && classes[code] !== 0) break
    at += 1
  }
  return at
}
