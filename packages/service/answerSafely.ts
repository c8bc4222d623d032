import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const statusOf = (error: FastifyError): number => {
  const status = error.statusCode ?? 500
  return status >= 400 && status <= 599 ? status : 500
}

/** Fastify's own messages say what is wrong with the request and nothing about us. */
const isSafeToSay = (error: FastifyError, status: number): boolean =>
  status < 500 && typeof error.code === 'string' && error.code.startsWith('FST_ERR_')

const problem = (
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  detail?: string,
): FastifyReply =>
  reply
    .code(status)
    .type('application/problem+json')
    .send({
      type: 'about:blank',
      title: STATUS_CODES[status],
      status,
      ...(detail && { detail }),
      requestId: request.id,
    })

/**
 * Errors and unknown addresses as problem documents (RFC 9457). The caller learns the status and the id of
 * the request; what happened is in the log under the same id. A service may set handlers of its own, such as
 * web's error pages, in an encapsulated context.
 */
export function answerSafely(service: FastifyInstance): void {
  service.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = statusOf(error)
    request.log[status >= 500 ? 'error' : 'info']({ err: error }, 'request failed')
    return problem(request, reply, status, isSafeToSay(error, status) ? error.message : undefined)
  })
  service.setNotFoundHandler((request, reply) => problem(request, reply, 404))
}
