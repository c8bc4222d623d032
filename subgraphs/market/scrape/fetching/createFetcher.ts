import { createHash } from 'node:crypto'
import { type Duplex, PassThrough, pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { Agent, request } from 'undici'
import { addressRefusal } from './addressRefusal.ts'
import { FetchRefusal } from './FetchRefusal.ts'
import { guardedLookup, type Resolve, systemResolve } from './guardedLookup.ts'

export interface FetcherOptions {
  readonly userAgent: string
  /** Those that may have a private address. */
  readonly privateOrigins: readonly string[]
  /** Called before each request, the first and those that redirects ask for. May wait, and may refuse by throwing. */
  readonly before: (url: URL, signal: AbortSignal) => Promise<void>
  readonly resolve?: Resolve
  readonly timeoutMs?: number
  readonly maxBytes?: number
  readonly maxRedirects?: number
  /** What kinds of answers are welcome, as the header `accept` says it; pages unless told. */
  readonly accept?: string
}

export interface Known {
  readonly etag: string | null
  readonly lastModified: string | null
}

export interface Fetched {
  /** After redirects. */
  readonly url: string
  readonly status: number
  readonly contentType: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  readonly retryAfter: string | null
  readonly body: Uint8Array
  readonly sha256: string
}

export interface Fetcher {
  /** @throws FetchRefusal; AbortError when `signal` says stop */
  fetch(url: string, known?: Known, signal?: AbortSignal): Promise<Fetched>
  close(): Promise<void>
}

const redirects = new Set([301, 302, 303, 307, 308])
const pages = 'text/html,application/xhtml+xml;q=0.9,application/xml;q=0.8,text/plain;q=0.5'

/**
 * Asks web pages with manners: public addresses only, looked at after names are resolved and on every redirect; 5 MiB (unpacked)
 * and 20 s a page at most; conditionally where something is known of the page. The time that `before` waits does not count.
 */
export function createFetcher({
  userAgent,
  privateOrigins,
  before,
  resolve = systemResolve,
  timeoutMs = 20_000,
  maxBytes = 5 * 1024 * 1024,
  maxRedirects = 5,
  accept = pages,
}: FetcherOptions): Fetcher {
  const limits = { headersTimeout: timeoutMs, bodyTimeout: timeoutMs, connections: 1 }
  const careful = new Agent({ ...limits, connect: { lookup: guardedLookup(resolve), timeout: timeoutMs } })
  const sandbox = new Agent({ ...limits, connect: { timeout: timeoutMs } })

  async function ask(url: URL, known: Known | undefined, stop: AbortSignal) {
    const headers = {
      'user-agent': userAgent,
      accept,
      'accept-encoding': 'gzip, deflate, br',
      ...(known?.etag ? { 'if-none-match': known.etag } : {}),
      ...(known?.lastModified ? { 'if-modified-since': known.lastModified } : {}),
    }
    const dispatcher = privateOrigins.includes(url.origin) ? sandbox : careful
    const timeout = AbortSignal.timeout(timeoutMs)
    const signal = AbortSignal.any([timeout, stop])
    try {
      const answer = await request(url, { method: 'GET', headers, dispatcher, signal })
      const header = (name: string) => {
        const value = answer.headers[name]
        return (Array.isArray(value) ? value[0] : value) ?? null
      }
      const isBodyless = answer.statusCode === 304 || redirects.has(answer.statusCode)
      if (isBodyless) answer.body.on('error', () => {}).destroy()
      const body = isBodyless
        ? new Uint8Array()
        : await readCapped(answer.body, header('content-encoding'), maxBytes, url, signal)
      return { status: answer.statusCode, header, body }
    } catch (error) {
      throw refusalOf(error, url, timeout.aborted && !stop.aborted, stop)
    }
  }

  return {
    async fetch(address, known, signal = new AbortController().signal) {
      let url = new URL(address)
      for (let hop = 0; hop <= maxRedirects; hop++) {
        const refusal = addressRefusal(url, privateOrigins)
        if (refusal) throw refusal
        await before(url, signal)
        const { status, header, body } = await ask(url, hop === 0 ? known : undefined, signal)
        const location = header('location')
        if (redirects.has(status) && location !== null && URL.canParse(location, url.href)) {
          url = new URL(location, url)
          continue
        }
        return {
          url: url.href,
          status,
          contentType: header('content-type'),
          etag: header('etag'),
          lastModified: header('last-modified'),
          retryAfter: header('retry-after'),
          body,
          sha256: createHash('sha256').update(body).digest('hex'),
        }
      }
      throw new FetchRefusal('too_many_redirects', `${address} leads on and on.`)
    },
    async close() {
      await Promise.all([careful.destroy(), sandbox.destroy()])
    },
  }
}

function unpacking(encoding: string | null): Duplex {
  switch (encoding?.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return createGunzip()
    case 'deflate':
      return createInflate()
    case 'br':
      return createBrotliDecompress()
    default:
      return new PassThrough()
  }
}

/** What is too much is counted unpacked: a small file may unpack to an endless one. */
async function readCapped(
  raw: Readable,
  encoding: string | null,
  maxBytes: number,
  url: URL,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const unpacked = pipeline(raw, unpacking(encoding), () => {})
  const chunks: Buffer[] = []
  let size = 0
  const stop = () => void unpacked.destroy(signal.reason as Error)
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > maxBytes)
        throw new FetchRefusal('too_large', `${url.href} is larger than ${maxBytes} bytes.`)
      chunks.push(chunk)
    }
  } finally {
    signal.removeEventListener('abort', stop)
    unpacked.destroy()
  }
  return Buffer.concat(chunks)
}

function refusalOf(error: unknown, url: URL, isLate: boolean, stop: AbortSignal): unknown {
  if (stop.aborted) return stop.reason
  if (error instanceof FetchRefusal) return error
  if (error instanceof Error && error.cause instanceof FetchRefusal) return error.cause
  if (isLate) return new FetchRefusal('too_slow', `${url.href} took too long.`)
  const why = error instanceof Error ? error.message : String(error)
  return new FetchRefusal('unreachable', `${url.href} could not be read: ${why}`, { cause: error })
}
