import type { SubgraphName } from '@rose-ash/config/rooms.ts'
import type { FastifyInstance } from 'fastify'
import { requireSignature } from '../requireSignature.ts'
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
    requireSignature(scope, {
      secret: options.secret,
      refusal: { error: { code: 'UNAVAILABLE', message: 'This port answers our own services only' } },
    })

    for (const { port, provider } of options.registry.servedBy(options.provider)) {
      for (const [call, { bodyLimit }] of Object.entries(port.calls)) {
        const limits = bodyLimit === undefined ? {} : { bodyLimit }
        scope.post(portPath(port, call), limits, async (request, reply) => {
          try {
            return await answerCall(port, provider, call, JSON.parse(String(request.body)))
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
