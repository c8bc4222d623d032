import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled'
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import { anonymous, type Clock, Refusal, type Viewer } from '@rose-ash/domain'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { maskError } from './maskError.ts'
import type { Room, RoomRequest } from './room.ts'
import { verifyViewer, viewerHeader } from './viewerAssertion.ts'

export interface ServeOptions {
  /** The HMAC key that the gateway shares with the subgraphs. */
  readonly secret: string
  /** Answers requests without an assertion as anonymous, for tools that look at one subgraph in development. */
  readonly allowUnsigned: boolean
  readonly clock: Clock
}

/** Mounts a room on a Fastify service: `/graphql` by Apollo Server, and the room's own routes. */
export async function serveRoom(room: Room, service: FastifyInstance, options: ServeOptions): Promise<void> {
  const report = (error: unknown, id: string) => service.log.error({ err: error, id }, 'a resolver failed')
  const server = new ApolloServer<object>({
    schema: room.schema,
    introspection: options.allowUnsigned,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    // Traces are for Apollo's own studio.
    plugins: [fastifyApolloDrainPlugin(service), ApolloServerPluginInlineTraceDisabled()],
    formatError: (formatted, error) =>
      error instanceof GraphQLError && error.originalError
        ? maskError(error, report).toJSON()
        : { ...formatted, extensions: { code: formatted.extensions?.code } },
  })
  await server.start()
  await service.register(fastifyApollo<object>(server), {
    path: '/graphql',
    context: async (request: FastifyRequest) => room.createContext(roomRequest(request, options)),
  })
  room.routes?.(service)
}

function roomRequest(request: FastifyRequest, options: ServeOptions): RoomRequest {
  return {
    viewer: viewerOf(request, options),
    headers: { get: (name) => single(request.headers[name]) },
    requestId: request.id,
  }
}

function viewerOf(request: FastifyRequest, options: ServeOptions): Viewer {
  const header = single(request.headers[viewerHeader])
  try {
    if (header !== null) return verifyViewer(header, options.secret, options.clock.now())
    if (options.allowUnsigned) return anonymous
    throw new Refusal('UNAUTHENTICATED', 'This subgraph answers the gateway only.')
  } catch (error) {
    throw new GraphQLError(error instanceof Refusal ? error.message : 'The viewer cannot be read.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401 } },
    })
  }
}

const single = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null
