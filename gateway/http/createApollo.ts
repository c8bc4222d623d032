import { ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import type { GatewayInterface } from '@apollo/server-gateway-interface'
import type { KeyValueCache } from '@apollo/utils.keyvaluecache'
import type { Config } from '@rose-ash/config/Config.ts'
import { missingScope, type Scope, scopeError } from '@rose-ash/subgraph/missingScope.ts'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { AnswerCache } from '../execution/answerCache.ts'
import type { Executor } from '../execution/createExecutor.ts'
import { readVariables } from '../operations/readVariables.ts'
import type { Serving } from '../supergraph/Serving.ts'
import { insufficientScope } from './challenge.ts'
import { choosesResponseJson } from './mediaTypes.ts'
import type { RequestContext } from './RequestContext.ts'
import { safeFormat } from './safeFormat.ts'

export interface ApolloOptions {
  readonly config: Config
  readonly execute: Executor
  readonly answers: AnswerCache
  readonly persisted: KeyValueCache<string>
  readonly logger: Logger
  isTrusted(hash: string): boolean
  /** The supergraph that the schema belongs to. */
  servingOf(schema: GraphQLSchema): Serving
  /** Calls back with the present supergraph and with each that follows; gives a function that ends this. */
  subscribe(onChange: (serving: Serving) => void): () => void
  report(error: unknown): string
}

/** Apollo Server as the HTTP side of the gateway: it reads, validates and answers requests; what they ask for is executed by ours. */
export async function createApollo(options: ApolloOptions): Promise<ApolloServer<RequestContext>> {
  const { config } = options
  const server = new ApolloServer<RequestContext>({
    gateway: executorGateway(options),
    introspection: config.gateway.introspection,
    hideSchemaDetailsFromClientErrors: !config.gateway.introspection,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: config.gateway.limits.tokens },
    persistedQueries: { cache: options.persisted },
    logger: options.logger,
    formatError: (formatted, error) => safeFormat(formatted, error, options.report),
    plugins: [
      acceptOperations(options),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  })
  await server.start()
  return server
}

/** Apollo Server takes any object of this form in place of an ApolloGateway. */
function executorGateway({ execute, answers, isTrusted, subscribe }: ApolloOptions): GatewayInterface {
  return {
    onSchemaLoadOrUpdate: (callback) =>
      subscribe(({ open }) =>
        callback({ apiSchema: open.supergraph.apiSchema, coreSupergraphSdl: open.supergraph.sdl }),
      ),
    load: async () => ({
      executor: async ({ context, queryHash }) => {
        const request = context as RequestContext
        if (!request.accepted)
          throw new Error('An operation reached the executor without having been accepted.')
        const { operation, variables } = request.accepted
        // The web tier keeps its pages, and knows better than we when they are obsolete.
        if (isTrusted(queryHash)) return execute(operation, variables, request)
        return answers.fetch({ operation, variables, asking: request, hash: queryHash }, (asking) =>
          execute(operation, variables, asking),
        )
      },
    }),
    stop: async () => {},
  }
}

/** Holds each operation to the limits and to the scopes of its token before anything of it runs, and answers in the status that its media type wants. */
function acceptOperations({ isTrusted, servingOf }: ApolloOptions): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ schema, document, queryHash, request, response, contextValue }) {
        const { open, trusted } = servingOf(schema)
        const store = isTrusted(queryHash) ? trusted : open
        // Until the operation is accepted, an error is the client's.
        response.http.status = 400
        const operation = store.prepare(document, request.operationName)
        const missing = missingScope(contextValue.viewer, operation.definition.operation)
        if (missing !== null) throw scopeError(missing, challenge(missing))
        const variables = readVariables(operation, request.variables)
        delete response.http.status
        contextValue.accepted = { operation, variables }
      },
      /** A request that is well-formed is answered with 200 in `application/json`, whatever its document is worth. */
      async willSendResponse({ request, response, source }) {
        const accept = request.http?.headers.get('accept')
        if (response.http.status === 400 && source !== undefined && !choosesResponseJson(accept)) {
          response.http.status = 200
        }
      },
    }),
  }
}

const challenge = (scope: Scope) => ({
  status: 403,
  headers: new HeaderMap([['www-authenticate', insufficientScope(scope)]]),
})
