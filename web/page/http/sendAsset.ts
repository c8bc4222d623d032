import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Assets } from './assets.ts'
import { type createEncoder, encodingFor } from './encode.ts'
import { isKnown } from './send.ts'

const yearSeconds = 31_536_000
const daySeconds = 86_400

/** Types that are compressed already. */
const isPacked = (type: string): boolean => type === 'font/woff2'

/** A style sheet, a font, a picture. Null when there is none of that name. */
export async function sendAsset(
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  assets: Assets,
  encode: ReturnType<typeof createEncoder>,
): Promise<FastifyReply | null> {
  const asset = assets.find(path)
  if (asset === null) return null
  reply.headers({
    'content-type': asset.type,
    'cache-control': asset.isImmutable
      ? `public, max-age=${yearSeconds}, immutable`
      : `public, max-age=${daySeconds}`,
    etag: asset.etag,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
  })
  if (isKnown(request.headers['if-none-match'], asset.etag)) return reply.code(304).send()
  if (isPacked(asset.type)) return reply.send(asset.body)
  reply.header('vary', 'Accept-Encoding')
  const encoded = await encode(asset.body, encodingFor(request.headers['accept-encoding']), asset.etag)
  if (encoded.encoding !== 'identity') reply.header('content-encoding', encoded.encoding)
  return reply.send(encoded.body)
}
