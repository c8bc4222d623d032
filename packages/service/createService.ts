import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { Registry } from 'prom-client'
import { answerSafely } from './answerSafely.ts'
import { createMetrics } from './createMetrics.ts'
import { healthRoutes, type ReadyChecks } from './healthRoutes.ts'
import { leaveNoConnection } from './leaveNoConnection.ts'

declare module 'fastify' {
  interface FastifyInstance {
    /** The service's own Prometheus registry; whatever is registered here appears at `/metrics`. */
    metrics: Registry
  }
}

const requestIdShape = /^[\w-]{8,64}$/

/** An id given by the service before us is kept, so that one id joins the logs of all of them. */
const requestIdFrom = (given: string | string[] | undefined): string =>
  typeof given === 'string' && requestIdShape.test(given) ? given : randomUUID()

/**
 * An HTTP service with nothing in it yet but what every one of ours has: a request id (taken from
 * `x-request-id` when it looks like one, always answered in that header), one log line a request, a histogram
 * of durations by route, `/healthz`, `/readyz`, `/metrics`, and errors that tell the caller nothing but an id.
 *
 * Defaults: bodies up to 1 MiB, 10 s to receive a request, 2 s for a ready check, 3 s for requests in flight to
 * finish when the service closes.
 */
export function createService(options: {
  name: string
  logger: Logger
  ready?: ReadyChecks
  checkDeadlineMs?: number
  bodyLimit?: number
  requestTimeoutMs?: number
  /** How long requests in flight may go on once the service closes. */
  stopGraceMs?: number
  /** Which peers may say for whom they forward; nobody unless told. */
  trustProxy?: boolean | string | string[]
}): FastifyInstance {
  const metrics = createMetrics(options.name)
  const service: FastifyInstance = Fastify({
    loggerInstance: options.logger as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    requestIdHeader: false,
    genReqId: (request) => requestIdFrom(request.headers['x-request-id']),
    bodyLimit: options.bodyLimit ?? 1_048_576,
    requestTimeout: options.requestTimeoutMs ?? 10_000,
    trustProxy: options.trustProxy ?? false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 512 },
  })
  service.decorate('metrics', metrics.registry)

  service.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  service.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unmatched'
    const status = reply.statusCode
    metrics.requestDuration.observe(
      { method: request.method, route, status: String(status) },
      reply.elapsedTime / 1000,
    )
    request.log.info(
      { method: request.method, route, status, ms: Math.round(reply.elapsedTime * 10) / 10 },
      'request',
    )
  })

  answerSafely(service)
  leaveNoConnection(service, options.stopGraceMs ?? 3000)
  healthRoutes(service, {
    ready: options.ready ?? {},
    metrics,
    checkDeadlineMs: options.checkDeadlineMs ?? 2000,
  })
  return service
}
