import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'

export type Encoding = 'br' | 'gzip' | 'identity'

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** Below this, the header costs more than compression saves. */
const worthwhileBytes = 1024

/** The best encoding that the client takes, after Accept-Encoding (RFC 9110, 12.5.3). */
export function encodingFor(accept: string | undefined): Encoding {
  const offered = new Map(
    (accept ?? '').split(',').map((item) => {
      const [name = '', ...parameters] = item.split(';')
      const quality = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean)
      return [name.trim().toLowerCase(), Number(quality ?? 1)] as const
    }),
  )
  if ((offered.get('br') ?? 0) > 0) return 'br'
  return (offered.get('gzip') ?? 0) > 0 ? 'gzip' : 'identity'
}

/** Weak, since the compressed forms of a body share it (RFC 9110, 8.8.3). */
export const etagOf = (body: string | Buffer): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`

/** Compresses bodies; those that will be asked for again are kept compressed, by their ETag. */
export function createEncoder(maxBytes = 16 * 1024 * 1024) {
  const kept = new LRUCache<string, Buffer>({ maxSize: maxBytes, sizeCalculation: ({ length }) => length })
  return async (
    body: Buffer,
    encoding: Encoding,
    keptUnder: string | null,
  ): Promise<{ body: Buffer; encoding: Encoding }> => {
    if (encoding === 'identity' || body.length < worthwhileBytes) return { body, encoding: 'identity' }
    const key = `${encoding} ${keptUnder}`
    const known = keptUnder === null ? undefined : kept.get(key)
    if (known) return { body: known, encoding }
    const encoded = await compress(body, encoding, keptUnder === null ? 4 : 6)
    if (keptUnder !== null) kept.set(key, encoded)
    return { body: encoded, encoding }
  }
}

export function compress(
  body: Buffer,
  encoding: Exclude<Encoding, 'identity'>,
  quality: number,
): Promise<Buffer> {
  return encoding === 'gzip'
    ? zip(body, { level: Math.min(quality, 9) })
    : brotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
}
