import type { FastifyInstance } from 'fastify'
import type { MediaFolder } from './openMediaFolder.ts'
import { type PictureFormat, pictureFormats } from './pictureFormats.ts'

/** `/media/<digest>/<width>.<format>`: a picture never changes under its address, so it is asked for once. */
export function mediaRoutes(service: FastifyInstance, folder: MediaFolder): void {
  service.get<{ Params: { sha256: string; form: string } }>(
    '/media/:sha256/:form',
    async (request, reply) => {
      const { sha256, form } = request.params
      reply.headers({
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'cross-origin',
      })
      const bytes = await folder.read(sha256, form)
      if (bytes === null)
        return reply
          .code(404)
          .header('cache-control', 'no-store')
          .type('text/plain; charset=utf-8')
          .send('There is no such picture.\n')
      const etag = `"${sha256.slice(0, 16)}-${form}"`
      reply.headers({ 'cache-control': 'public, max-age=31536000, immutable', etag })
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return reply.type(typeOf(form)).send(bytes)
    },
  )
}

const typeOf = (form: string): string =>
  pictureFormats[form.slice(form.indexOf('.') + 1) as PictureFormat].type
