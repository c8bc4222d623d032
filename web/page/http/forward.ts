import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import type { Dispatcher } from 'undici'

/** Headers of one connection only (RFC 9110, 7.6.1). */
const hopByHop = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/** What only our own services may say to each other; from outside it is dropped. */
const inside = /^x-(rose|dev)-/

/**
 * Passes a request on and streams the answer back. Host and path stay as the visitor sent them.
 *
 * @throws when the target cannot be reached before it has answered anything
 */
export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  target: {
    dispatcher: Dispatcher
    origin: string
    protocol: 'http' | 'https'
    requestId: string
    /** Of the client, as far as it can be believed. */
    address: string
  },
): Promise<void> {
  const stop = new AbortController()
  response.once('close', () => stop.abort())
  const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
  const answer = await target.dispatcher.request({
    origin: target.origin,
    path: request.url ?? '/',
    method: (request.method ?? 'GET') as Dispatcher.HttpMethod,
    headers: {
      ...passing(request.headers),
      host: request.headers.host ?? '',
      'x-request-id': target.requestId,
      'x-forwarded-for': target.address,
      'x-forwarded-host': request.headers.host ?? '',
      'x-forwarded-proto': target.protocol,
    },
    body: hasBody ? request : null,
    signal: stop.signal,
  })
  response.writeHead(answer.statusCode, { ...passing(answer.headers), 'x-request-id': target.requestId })
  await pipeline(answer.body, response)
}

function passing(headers: Readonly<Record<string, string | string[] | undefined>>) {
  const named = [headers.connection ?? ''].flat().flatMap((value) => value.toLowerCase().split(/\s*,\s*/))
  const dropped = (name: string) => hopByHop.has(name) || named.includes(name) || inside.test(name)
  return Object.fromEntries(
    Object.entries(headers).filter(
      (entry): entry is [string, string | string[]] => entry[1] !== undefined && !dropped(entry[0]),
    ),
  )
}
