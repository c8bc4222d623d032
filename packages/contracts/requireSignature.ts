import { type Clock, systemClock } from '@rose-ash/domain/clock.ts'
import type { FastifyInstance } from 'fastify'
import { signatureHeader, verify } from './signature.ts'

/**
 * Answers requests of our own services only, on every route that is added to the scope after this: others get 401, whatever
 * they send. A signature is over the text as sent, so `request.body` is text, of any media type, until a route reads it.
 *
 * @param options.refusal the body of the 401
 */
export function requireSignature(
  scope: FastifyInstance,
  options: { readonly secret: string; readonly clock?: Clock; readonly refusal: object },
): void {
  const { secret, clock = systemClock, refusal } = options
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))

  scope.addHook('preValidation', async (request, reply) => {
    const header = request.headers[signatureHeader]
    const body = typeof request.body === 'string' ? request.body : ''
    const signed = { method: request.method, path: request.url, body }
    if (!verify(secret, typeof header === 'string' ? header : null, signed, clock)) {
      return reply.code(401).send(refusal)
    }
  })
}
