import type { FastifyInstance } from 'fastify'
import type { ServiceMetrics } from './createMetrics.ts'
import { isInsideRequest } from './isInsideRequest.ts'

/** Named questions that a service must answer before it takes traffic; a rejection means no. */
export type ReadyChecks = Readonly<Record<string, () => Promise<void>>>

const within = async (deadlineMs: number, check: () => Promise<void>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${deadlineMs} ms`)), deadlineMs)
  })
  try {
    await Promise.race([check(), late])
  } finally {
    clearTimeout(timer)
  }
}

/**
 * The three addresses that operators and orchestrators ask:
 * - `GET /healthz` 200 while the process answers at all;
 * - `GET /readyz` 200 when every check passes, else 503 with the names of those that did not;
 * - `GET /metrics` Prometheus's text, for requests from the inside only (404 to others).
 */
export function healthRoutes(
  service: FastifyInstance,
  options: { ready: ReadyChecks; metrics: ServiceMetrics; checkDeadlineMs: number },
): void {
  service.get('/healthz', { logLevel: 'warn' }, async () => ({ status: 'ok' }))

  service.get('/readyz', { logLevel: 'warn' }, async (request, reply) => {
    const checks = await Promise.all(
      Object.entries(options.ready).map(async ([name, check]) => {
        try {
          await within(options.checkDeadlineMs, check)
          return [name, 'ok'] as const
        } catch (error) {
          request.log.warn({ err: error, check: name }, 'not ready')
          return [name, 'failing'] as const
        }
      }),
    )
    const isReady = checks.every(([, state]) => state === 'ok')
    reply.code(isReady ? 200 : 503)
    return { status: isReady ? 'ready' : 'not ready', checks: Object.fromEntries(checks) }
  })

  service.get('/metrics', { logLevel: 'warn' }, async (request, reply) => {
    if (!isInsideRequest(request)) return reply.callNotFound()
    const { contentType, text } = await options.metrics.expose()
    return reply.type(contentType).send(text)
  })
}
