/**
 * The text of a page: a byte order mark decides, then the header, then `<meta>` in the first 1,024 bytes (WHATWG HTML, 13.2.3).
 * Many servers declare wrongly, so bytes that are UTF-8 beyond chance win over a declared single-byte charset, and bytes that
 * cannot be UTF-8 are read as Windows-1252.
 */
export function decodeBody(body: Uint8Array, contentType: string | null): string {
  const marked = markOf(body)
  if (marked) return new TextDecoder(marked).decode(body)
  const declared = knownCharset(charsetIn(contentType ?? '')) ?? knownCharset(metaCharset(body))
  if (declared === undefined || declared === 'utf-8' || isSingleByte(declared))
    return asUtf8(body) ?? new TextDecoder(isSingleByte(declared) ? declared : 'windows-1252').decode(body)
  return new TextDecoder(declared).decode(body)
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return undefined
}

const charsetIn = (text: string) => /charset\s*=\s*["']?([\w-]+)/i.exec(text)?.[1]

function metaCharset(body: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(body.subarray(0, 1024))
  return charsetIn(/<meta\b[^>]*charset[^>]*>/i.exec(head)?.[0] ?? '')
}

/** The canonical name of a label; none for what no browser knows. */
function knownCharset(label: string | undefined): string | undefined {
  try {
    return label && new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

const isSingleByte = (encoding: string | undefined): encoding is string =>
  encoding !== undefined && /^(windows-|iso-8859-|koi8|macintosh|x-mac|ibm866)/.test(encoding)

function asUtf8(body: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return null
  }
}
