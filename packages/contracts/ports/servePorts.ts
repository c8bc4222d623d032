import type { SubgraphName } from '@rose-ash/config/rooms.ts'
import type { FastifyInstance } from 'fastify'
import { signatureHeader, verify } from '../signature.ts'
import { answerCall } from './answerCall.ts'
import type { Registry } from './createRegistry.ts'
import { PortError, type PortErrorCode } from './PortError.ts'
import { portPath } from './portPath.ts'

const statusOf: Readonly<Record<PortErrorCode, number>> = {
  MALFORMED: 400,
  UNAVAILABLE: 503,
  TIMEOUT: 504,
  FAILED: 500,
}

/**
 * Serves the ports that `provider` provides in this process: `POST /ports/<name>/v<version>/<call>`, JSON in and out,
 * signed by a peer (401 otherwise). Failures are `{ error: { code, message } }`; the message of a failed provider is
 * not told.
 */
export async function servePorts(
  service: FastifyInstance,
  options: { registry: Registry; provider: SubgraphName; secret: string },
): Promise<void> {
  await service.register(async (scope) => {
    // The signature is over the text as sent, so the body stays text until it has been verified.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) =>
      done(null, body),
    )

    for (const { port, provider } of options.registry.servedBy(options.provider)) {
      for (const call of Object.keys(port.calls)) {
        scope.post(portPath(port, call), async (request, reply) => {
          const body = typeof request.body === 'string' ? request.body : ''
          const header = request.headers[signatureHeader]
          const signed = { method: request.method, path: request.url, body }
          if (!verify(options.secret, typeof header === 'string' ? header : null, signed)) {
            return reply
              .code(401)
              .send({ error: { code: 'UNAVAILABLE', message: 'This port answers our own services only' } })
          }
          try {
            return await answerCall(port, provider, call, JSON.parse(body))
          } catch (error) {
            const known =
              error instanceof PortError
                ? error
                : new PortError('MALFORMED', 'The body is not JSON', { cause: error })
            const status = statusOf[known.code]
            request.log[status === 400 ? 'warn' : 'error']({ err: known }, 'a port call failed')
            const message =
              known.code === 'FAILED'
                ? `${portPath(port, call)} failed, see request ${request.id}`
                : known.message
            return reply.code(status).send({ error: { code: known.code, message } })
          }
        })
      }
    }
  })
}
