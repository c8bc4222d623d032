import type { Cache } from '@rose-ash/cache/Cache.ts'
import type { Config } from '@rose-ash/config/Config.ts'
import type { PortClient } from '@rose-ash/contracts/ports/definePort.ts'
import type { IdentityPort } from '@rose-ash/contracts/ports/identityPort.ts'
import type { ExecutionResult } from 'graphql'
import type { Logger } from 'pino'
import { createReport } from './errors/createReport.ts'
import { malformed } from './errors/malformed.ts'
import { requestErrors } from './errors/requestErrors.ts'
import { createExecutor } from './execution/createExecutor.ts'
import type { Gateway, GatewayRequest, Source } from './Gateway.ts'
import { OperationStore } from './operations/OperationStore.ts'
import { readVariables } from './operations/readVariables.ts'
import { trustedLimits } from './operations/trustedLimits.ts'
import { createSources } from './sources/createSources.ts'
import { loadSupergraph } from './supergraph/loadSupergraph.ts'

export interface GatewayOptions {
  readonly supergraphSdl: string
  /** By the name that the subgraph has in `supergraph.yaml`. */
  readonly sources: Readonly<Record<string, Source>>
  readonly config: Config
  /** Remembers automatic persisted queries. */
  readonly cache: Cache
  /** Who people are, for the development viewer. */
  readonly identity: PortClient<IdentityPort>
  readonly logger: Logger
  /** Trusted documents, by hash. */
  readonly documents?: Readonly<Record<string, string>>
}

/** @throws Error when the supergraph cannot be served, or one of its subgraphs has no source */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, logger } = options
  const { limits, introspection, deadlines } = config.gateway
  const report = createReport(logger)
  const sources = createSources(options.sources, config, logger)
  const execute = createExecutor({ sources, deadlineMs: deadlines.operationMs, report })
  let documents = new Map(Object.entries(options.documents ?? {}))

  const serve = (sdl: string) => {
    const supergraph = loadSupergraph(sdl)
    for (const name of supergraph.subgraphs) {
      if (!sources.has(name))
        throw new Error(`The supergraph has a subgraph "${name}" that the gateway has no source for.`)
    }
    return {
      open: new OperationStore(supergraph, { limits, introspection }),
      trusted: new OperationStore(supergraph, { limits: trustedLimits(limits), introspection }),
    }
  }
  let serving = serve(options.supergraphSdl)

  const prepare = (request: GatewayRequest) => {
    const { open, trusted } = serving
    if (request.document === undefined) {
      if (!request.query) throw malformed('There is no document to execute: send "query".')
      return open.prepare(open.document(request.query), request.operationName)
    }
    const text = documents.get(request.document)
    if (text === undefined) throw malformed(`There is no trusted document "${request.document}".`)
    return trusted.prepare(trusted.document(text), request.operationName)
  }

  return {
    async execute(request): Promise<ExecutionResult> {
      try {
        const operation = prepare(request)
        const variables = readVariables(operation, request.variables)
        return await execute(operation, variables, request)
      } catch (error) {
        return { errors: requestErrors(error, report) }
      }
    },
    mount() {},
    reload(sdl) {
      serving = serve(sdl)
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
