import type { Source } from './Source.ts'

/** A lexical unit; `start` and `end` are offsets into the text. Comments and blank lines are kept for the formatter. */
export type Token = {
  readonly type: 'open' | 'close' | 'prefix' | 'string' | 'atom' | 'comment' | 'newline' | 'bad'
  readonly start: number
  readonly end: number
}

const delimiters = new Set([...' \t\n\r\f,()[]{}"\';`'])

/** Cuts text into tokens in one pass; never fails: what cannot be a token is `bad`. */
export function tokenize(source: Source): Token[] {
  const { text } = source
  const tokens: Token[] = []
  let at = 0
  while (at < text.length) {
    const start = at
    const character = text.charAt(at)
    if (character === '\n') {
      at += 1
      tokens.push({ type: 'newline', start, end: at })
    } else if (character === ' ' || character === '\t' || character === '\r' || character === '\f') {
      at += 1
    } else if (character === ';') {
      while (at < text.length && text.charCodeAt(at) !== 10) at += 1
      tokens.push({ type: 'comment', start, end: at })
    } else if (character === '(' || character === '[' || character === '{') {
      at += 1
      tokens.push({ type: 'open', start, end: at })
    } else if (character === ')' || character === ']' || character === '}') {
      at += 1
      tokens.push({ type: 'close', start, end: at })
    } else if (character === "'" || character === '`') {
      at += 1
      tokens.push({ type: 'prefix', start, end: at })
    } else if (character === ',') {
      at += text.charAt(at + 1) === '@' ? 2 : 1
      tokens.push({ type: 'prefix', start, end: at })
    } else if (character === '"') {
      at += 1
      while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1
      const closed = at < text.length
      at = Math.min(at + 1, text.length)
      tokens.push({ type: closed ? 'string' : 'bad', start, end: at })
    } else {
      while (at < text.length && !delimiters.has(text.charAt(at))) at += 1
      tokens.push({ type: 'atom', start, end: at })
    }
  }
  return tokens
}
