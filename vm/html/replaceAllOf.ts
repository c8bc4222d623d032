const piece = 8192

/**
 * Replaces single characters. A long text is done piece by piece, because what an engine collects for one replacement
 * of millions of characters is many times as large as the text.
 */
export function replaceAllOf(
  text: string,
  characters: RegExp,
  replacement: (character: string) => string,
): string {
  if (text.length <= piece) return text.replace(characters, replacement)
  let out = ''
  for (let at = 0; at < text.length; at += piece) {
    out += text.slice(at, at + piece).replace(characters, replacement)
  }
  return out
}
