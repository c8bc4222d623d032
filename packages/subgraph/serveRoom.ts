import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import { requireSignature } from '@rose-ash/contracts/requireSignature.ts'
import { anonymous, type Clock, Refusal, type Viewer } from '@rose-ash/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import type { TokenVerifier } from './accessToken.ts'
import { KeysUnavailable } from './KeysUnavailable.ts'
import { maskError } from './maskError.ts'
import { missingScope, scopeError } from './missingScope.ts'
import type { Room } from './room.ts'

export interface ServeOptions {
  /** The HMAC key by which our services prove to each other that a request is theirs. */
  readonly secret: string
  /** Says who is behind the access token that the gateway passes on. */
  readonly verifyToken: TokenVerifier
  readonly clock: Clock
}

/** About the exchange between the services, and no concern of a resolver. */
const withheld: ReadonlySet<string> = new Set(['authorization', 'cookie', 'x-rose-signature'])

/**
 * Mounts a room on a Fastify service: `/graphql` by Apollo Server, for requests that the gateway has signed, and the
 * room's own routes, for everybody whom web lets through.
 */
export async function serveRoom(room: Room, service: FastifyInstance, options: ServeOptions): Promise<void> {
  const report = (error: unknown, id: string) => service.log.error({ err: error, id }, 'a resolver failed')
  const server = new ApolloServer<object>({
    schema: room.schema,
    introspection: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [
      fastifyApolloDrainPlugin(service),
      // Traces are for Apollo's own studio.
      ApolloServerPluginInlineTraceDisabled(),
      holdToScopes(options),
    ],
    formatError: (formatted, error) =>
      error instanceof GraphQLError && error.originalError
        ? maskError(error, report).toJSON()
        : { ...formatted, extensions: { code: formatted.extensions?.code } },
  })
  await server.start()

  const contextOf = async (request: FastifyRequest): Promise<object> =>
    room.createContext({
      viewer: await viewerOf(request.headers.authorization, options),
      headers: { get: (name) => (withheld.has(name) ? null : single(request.headers[name])) },
      requestId: request.id,
    })
  await service.register(async (scope) => {
    requireSignature(scope, {
      secret: options.secret,
      clock: options.clock,
      refusal: refusal('UNAUTHENTICATED', 'This subgraph answers the gateway only.'),
    })
    scope.addHook('preHandler', async (request, reply) => {
      const body = readJson(request.body)
      if (body === undefined) return reply.code(400).send(refusal('MALFORMED', 'The body is not JSON.'))
      request.body = body
    })
    await scope.register(fastifyApollo<object>(server), { path: '/graphql', context: contextOf })
  })
  room.routes?.(service)
}

async function viewerOf(
  authorization: string | undefined,
  { verifyToken }: Pick<ServeOptions, 'verifyToken'>,
): Promise<Viewer> {
  if (authorization === undefined) return anonymous
  try {
    return await verifyToken(authorization.replace(/^Bearer /, ''))
  } catch (error) {
    if (error instanceof Refusal) throw refused(error.message, error.code, 401)
    if (error instanceof KeysUnavailable) throw refused(error.message, 'SUBGRAPH_UNAVAILABLE', 503)
    throw error
  }
}

/** The gateway has looked at the scopes already; a subgraph does not rely on that. */
const holdToScopes = (options: Pick<ServeOptions, 'verifyToken'>): ApolloServerPlugin<object> => ({
  requestDidStart: async () => ({
    async didResolveOperation({ operation, request }) {
      const viewer = await viewerOf(request.http?.headers.get('authorization'), options)
      const missing = missingScope(viewer, operation?.operation ?? 'query')
      if (missing !== null) throw scopeError(missing, { status: 403 })
    },
  }),
})

const refused = (message: string, code: string, status: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status } } })

const refusal = (code: string, message: string): object => ({ errors: [{ message, extensions: { code } }] })

/** What the text says; null for no text at all, and nothing for what is no JSON. */
function readJson(text: unknown): unknown {
  if (typeof text !== 'string' || text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const single = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null
