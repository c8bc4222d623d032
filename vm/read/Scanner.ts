/** What a stretch of text is to the reader. Line ends and comments matter to the formatter only. */
export type TokenType = 'open' | 'close' | 'prefix' | 'string' | 'atom' | 'comment' | 'newline' | 'bad'

const space = 1
const delimiter = 2
/** Classes of the first 128 characters; all others belong to atoms. */
const classes = new Uint8Array(128)
for (const character of ' \t\r\f') classes[character.charCodeAt(0)] = space
for (const character of '\n,()[]{}"\';`') classes[character.charCodeAt(0)] = delimiter

/**
 * Cuts text into tokens, one `next` at a time: after it `type`, `start` and `end` tell of the token. It never fails:
 * what cannot be a token is `bad`.
 */
export class Scanner {
  type: TokenType = 'newline'
  start = 0
  end = 0
  readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** Goes to the next token; false at the end of the text. */
  next(): boolean {
    const { text } = this
    let at = this.end
    let code = text.charCodeAt(at)
    while (code < 128 && classes[code] === space) {
      at += 1
      code = text.charCodeAt(at)
    }
    this.start = at
    if (at >= text.length) {
      this.end = at
      return false
    }
    if (code > 127 || classes[code] === 0) {
      do {
        at += 1
        code = text.charCodeAt(at)
      } while (code > 127 || classes[code] === 0)
      this.type = 'atom'
    } else if (code === 40 || code === 91 || code === 123) {
      at += 1
      this.type = 'open'
    } else if (code === 41 || code === 93 || code === 125) {
      at += 1
      this.type = 'close'
    } else if (code === 34) {
      at = closingQuote(text, at + 1)
      this.type = at < 0 ? 'bad' : 'string'
      at = at < 0 ? text.length : at + 1
    } else if (code === 10) {
      at += 1
      this.type = 'newline'
    } else if (code === 59) {
      at = text.indexOf('\n', at)
      if (at < 0) at = text.length
      this.type = 'comment'
    } else {
      at += code === 44 && text.charCodeAt(at + 1) === 64 ? 2 : 1
      this.type = 'prefix'
    }
    this.end = at
    return true
  }
}

/** The first quote from `from` on that an even number of backslashes precedes; -1 when there is none. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at
    while (before > from && text.charCodeAt(before - 1) === 92) before -= 1
    if ((at - before) % 2 === 0) return at
  }
  return -1
}
