import './disableTelemetry.ts'
import { randomUUID } from 'node:crypto'
import type { Cache } from '@rose-ash/cache/Cache.ts'
import type { Config } from '@rose-ash/config/Config.ts'
import type { TokenVerifier } from '@rose-ash/subgraph/accessToken.ts'
import { missingScope, scopeError } from '@rose-ash/subgraph/missingScope.ts'
import { type GraphQLSchema, OperationTypeNode } from 'graphql'
import type { Logger } from 'pino'
import { createReport } from './errors/createReport.ts'
import { malformed } from './errors/malformed.ts'
import { requestErrors } from './errors/requestErrors.ts'
import { type AnswerCache, createAnswerCache } from './execution/answerCache.ts'
import { createExecutor, type Executor } from './execution/createExecutor.ts'
import type { Gateway, GatewayRequest, Source } from './Gateway.ts'
import { mountHttp } from './http/mountHttp.ts'
import { persistedQueries } from './http/persistedQueries.ts'
import type { PreparedOperation } from './operations/PreparedOperation.ts'
import { readVariables } from './operations/readVariables.ts'
import { createMetrics } from './sources/createMetrics.ts'
import { createSources } from './sources/createSources.ts'
import { createSupergraphs } from './supergraph/createSupergraphs.ts'

export interface GatewayOptions {
  readonly supergraphSdl: string
  /** By the name that the subgraph has in `supergraph.yaml`. */
  readonly sources: Readonly<Record<string, Source>>
  readonly config: Config
  /** Remembers automatic persisted queries, and for a moment what strangers were answered. */
  readonly cache: Cache
  /** Says who is behind an access token. */
  readonly verifyToken: TokenVerifier
  readonly logger: Logger
  /** Trusted documents, by the SHA-256 of their text in hexadecimal. */
  readonly documents?: Readonly<Record<string, string>>
}

/** @throws Error when the supergraph cannot be served, or one of its subgraphs has no source */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, logger } = options
  const report = createReport(logger)
  const metrics = createMetrics()
  const sources = createSources(options.sources, { config, logger, metrics })
  const answers = createAnswerCache(options.cache)
  const execute = forgetting(
    answers,
    createExecutor({ sources, deadlineMs: config.gateway.deadlines.operationMs, report }),
  )
  const supergraphs = createSupergraphs(options.supergraphSdl, { config, known: new Set(sources.keys()) })
  let documents = new Map(Object.entries(options.documents ?? {}))

  const prepare = (request: GatewayRequest): PreparedOperation => {
    const { open, trusted } = supergraphs.present()
    const text =
      request.document === undefined ? request.query : (documents.get(request.document) ?? request.query)
    if (!text) throw malformed('There is no document to execute.')
    const store = request.document === undefined ? open : trusted
    return store.prepare(store.document(text), request.operationName)
  }

  return {
    async execute(request) {
      try {
        const operation = prepare(request)
        const missing = missingScope(request.viewer, operation.definition.operation)
        if (missing !== null) return { errors: [scopeError(missing)] }
        return await execute(operation, readVariables(operation, request.variables), request)
      } catch (error) {
        return { errors: requestErrors(error, report) }
      }
    },
    mount(service) {
      metrics.showIn(service.metrics)
      mountHttp(service, {
        config,
        logger,
        execute,
        answers,
        verifyToken: options.verifyToken,
        persisted: persistedQueries(options.cache, (hash) => documents.get(hash)),
        trusted: (hash) => documents.get(hash),
        isTrusted: (hash) => documents.has(hash),
        servingOf: (schema: GraphQLSchema) => supergraphs.servingOf(schema),
        subscribe: (onChange) => supergraphs.subscribe(onChange),
        report(error) {
          const id = randomUUID()
          report(id, error instanceof Error ? error : new Error(String(error)))
          return id
        },
      })
    },
    reload(sdl) {
      supergraphs.replace(sdl)
      logger.info('serving another supergraph')
    },
    trust(next) {
      documents = new Map(Object.entries(next))
    },
    async stop() {
      await Promise.all([...sources.values()].map((source) => source.stop()))
    },
  }
}

/** Whoever has changed something sees it in the next answer: a mutation is over when what it touched is forgotten. */
const forgetting =
  (answers: AnswerCache, execute: Executor): Executor =>
  async (operation, variables, asking) => {
    const result = await execute(operation, variables, asking)
    if (operation.definition.operation === OperationTypeNode.MUTATION) await answers.forget(operation)
    return result
  }
