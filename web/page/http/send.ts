import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type createEncoder, encodingFor } from './encode.ts'
import type { Reply } from './Reply.ts'

type Encoder = ReturnType<typeof createEncoder>

/** Puts a reply on the wire: ETag and 304 for what may be asked for again, compressed as the client likes it. */
export async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, headers, cookies, body, etag }: Reply,
  encode: Encoder,
): Promise<FastifyReply> {
  reply.code(status).headers(headers)
  if (cookies.length > 0) reply.header('set-cookie', [...cookies])
  if (body === null) return reply.send('')
  if (body instanceof Readable) return reply.send(body)
  const bytes = typeof body === 'string' ? Buffer.from(body) : body
  if (etag !== null) {
    reply.header('etag', etag)
    if (isKnown(request.headers['if-none-match'], etag)) return reply.code(304).send()
  }
  const encoded = await encode(bytes, encodingFor(request.headers['accept-encoding']), etag)
  if (encoded.encoding !== 'identity') reply.header('content-encoding', encoded.encoding)
  return reply.send(encoded.body)
}

/** Weak comparison (RFC 9110, 13.1.2). */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((each) => opaque(each) === opaque(etag)))

const opaque = (etag: string): string => etag.trim().replace(/^W\//, '')
