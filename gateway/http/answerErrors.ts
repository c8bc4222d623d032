import { Refusal } from '@rose-ash/domain/refusal.ts'
import { KeysUnavailable } from '@rose-ash/subgraph/KeysUnavailable.ts'
import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify'
import { invalidToken } from './challenge.ts'

const statusOf: Readonly<Record<Refusal['code'], number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  MALFORMED: 400,
  THROTTLED: 429,
}

/** Sends a request error as a GraphQL answer: what clients of GraphQL can read, with a status that the rest can. */
export function sendError(
  reply: FastifyReply,
  status: number,
  error: { message: string; code: string; id?: string },
): FastifyReply {
  const { message, ...extensions } = error
  return reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions }] })
}

/** Refusals, bodies that cannot be read, and failures of our own, before a GraphQL server has seen the request. */
export function answerErrors(scope: FastifyInstance): void {
  scope.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof Refusal) {
      if (error.code === 'UNAUTHENTICATED') reply.header('www-authenticate', invalidToken(error.message))
      return sendError(reply, statusOf[error.code], { message: error.message, code: error.code })
    }
    if (error instanceof KeysUnavailable) {
      request.log.warn({ err: error }, 'the keys of the identity provider are out of reach')
      reply.header('retry-after', '1')
      return sendError(reply, 503, { message: error.message, code: 'SUBGRAPH_UNAVAILABLE' })
    }
    const status = error.statusCode ?? 500
    if (status < 500) return sendError(reply, status, { message: error.message, code: 'MALFORMED' })
    request.log.error({ err: error, id: request.id }, 'a request failed')
    return sendError(reply, 500, {
      message: 'Something went wrong on our side.',
      code: 'INTERNAL_SERVER_ERROR',
      id: request.id,
    })
  })
}
