import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import cors from '@fastify/cors'
import type { Config } from '@rose-ash/config/Config.ts'
import { Refusal } from '@rose-ash/domain/refusal.ts'
import type { TokenVerifier } from '@rose-ash/subgraph/accessToken.ts'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { answerErrors, sendError } from './answerErrors.ts'
import { canReadAnswer, prefersPage } from './mediaTypes.ts'
import type { RequestContext } from './RequestContext.ts'
import { type Identified, viewerOf } from './viewerOf.ts'

export interface RouteOptions {
  readonly config: Config
  readonly verifyToken: TokenVerifier
  readonly apollo: ApolloServer<RequestContext>
  /** The text of a trusted document. */
  trusted(hash: string): string | undefined
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; set before a GraphQL request is handled. */
    identified?: Identified
  }
}

const path = '/graphql'

/** `/graphql`, after the GraphQL over HTTP specification. */
export async function graphqlRoutes(scope: FastifyInstance, options: RouteOptions): Promise<void> {
  // What a form or a page of another site can send without asking first is not read at all.
  scope.removeContentTypeParser('text/plain')
  answerErrors(scope)
  await scope.register(cors, corsOptions(options))

  scope.addHook('preValidation', async (request, reply) => {
    if (!canReadAnswer(request.headers.accept) && !isVisit(request)) {
      return sendError(reply, 406, {
        message: 'Answers are in application/graphql-response+json or application/json.',
        code: 'MALFORMED',
      })
    }
    putTrustedDocument(request, options)
    request.identified = await viewerOf(request.headers.authorization, options.verifyToken)
  })

  const handler = fastifyApolloHandler(options.apollo, { context: contextOf })
  scope.get(path, async (request, reply) => {
    if (isVisit(request)) return reply.redirect('/graphiql', 303)
    return handler.call(scope, request, reply)
  })
  scope.post(path, handler)
  scope.route({
    method: ['PUT', 'PATCH', 'DELETE'],
    url: path,
    handler: async (_request, reply) =>
      sendError(reply.header('allow', 'GET, POST'), 405, { message: 'Use GET or POST.', code: 'MALFORMED' }),
  })
}

/** Somebody typed the address into a browser. */
const isVisit = (request: FastifyRequest): boolean =>
  request.method === 'GET' && prefersPage(request.headers.accept) && !request.url.includes('?')

/** `documentId: "sha256:…"` names a trusted document in place of its text (GraphQL over HTTP, persisted documents). */
function putTrustedDocument(request: FastifyRequest, { trusted }: RouteOptions): void {
  const body = request.body as { documentId?: unknown; query?: unknown } | null | undefined
  const id = body?.documentId
  if (typeof id !== 'string' || body?.query !== undefined) return
  const text = trusted(id.replace(/^sha256:/, ''))
  if (text === undefined) throw new Refusal('MALFORMED', 'There is no trusted document of that id.')
  Object.assign(body as object, { query: text })
}

async function contextOf(request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> {
  const gone = new AbortController()
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) gone.abort()
  })
  if (!request.identified) throw new Error('A request was handled before it was known who asks.')
  return {
    ...request.identified,
    headers: { ...request.headers, 'x-request-id': request.id },
    signal: gone.signal,
  }
}

const corsOptions = ({ config }: RouteOptions) => ({
  origin: config.gateway.corsOrigins.length > 0 ? config.gateway.corsOrigins : false,
  methods: ['GET', 'POST'],
  allowedHeaders: [
    'accept',
    'apollo-require-preflight',
    'authorization',
    'content-type',
    'traceparent',
    'tracestate',
    'x-apollo-operation-name',
    'x-cart-token',
    'x-order-key',
  ],
  exposedHeaders: ['www-authenticate', 'x-request-id'],
  maxAge: 86_400,
})
