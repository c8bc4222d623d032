const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '"': '"', '\\': '\\' }

/**
 * The value of what stands between the quotes of a string. Escapes: `\n \t \r \" \\ \u{1F339}` and a backslash
 * before a line end, which joins lines. Returns the offset of the first bad escape instead when there is one.
 */
export function readString(body: string): { value: string } | { badAt: number } {
  let value = ''
  for (let at = 0; at < body.length; at += 1) {
    const character = body.charAt(at)
    if (character !== '\\') {
      value += character
      continue
    }
    at += 1
    const letter = body.charAt(at)
    const plain = simple[letter]
    if (plain !== undefined) {
      value += plain
    } else if (letter === '\n') {
      while (/[ \t]/.test(body.charAt(at + 1))) at += 1
    } else if (letter === 'u') {
      const match = /^u\{([0-9a-fA-F]{1,6})\}/.exec(body.slice(at, at + 9))
      const code = match ? Number.parseInt(match[1] as string, 16) : Number.NaN
      if (!match || code > 0x10ffff) return { badAt: at }
      value += String.fromCodePoint(code)
      at += match[0].length - 1
    } else {
      return { badAt: at }
    }
  }
  return { value }
}
