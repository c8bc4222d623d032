/** A line of iCalendar holds at most 75 octets (RFC 5545, 3.1). */
const longest = 75

/** Text as a value of iCalendar (RFC 5545, 3.3.11). */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    // other control characters may not stand in text at all
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this is about
    .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** One property, folded: no line is longer than 75 octets, and no character is torn apart. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = []
  let line = ''
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = Buffer.byteLength(character)
    if (octets + size > longest) {
      lines.push(line)
      line = ' '
      octets = 1
    }
    line += character
    octets += size
  }
  return [...lines, line].join('\r\n')
}

export const textLine = (name: string, text: string): string => contentLine(name, escapeText(text))
