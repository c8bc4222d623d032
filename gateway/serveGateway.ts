import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Cache } from '@rose-ash/cache/Cache.ts'
import type { Config } from '@rose-ash/config/Config.ts'
import { repositoryRoot } from '@rose-ash/config/repositoryRoot.ts'
import { createService } from '@rose-ash/service/createService.ts'
import { listen } from '@rose-ash/service/listen.ts'
import { stopGracefully } from '@rose-ash/service/stopGracefully.ts'
import type { TokenVerifier } from '@rose-ash/subgraph/accessToken.ts'
import type { Logger } from 'pino'
import { z } from 'zod'
import { createGateway } from './createGateway.ts'
import type { Gateway, Source } from './Gateway.ts'
import { watchSupergraph } from './watchSupergraph.ts'

const documentsSchema = z.record(z.string(), z.string())
const supergraphFile = join(repositoryRoot, 'gateway/supergraph.graphql')
const documentsFile = join(repositoryRoot, 'web/generated/operations.json')

/**
 * Opens the gateway's port, on the committed supergraph and the documents of the web tier, and follows changes of the
 * supergraph's file.
 *
 * @throws StartError when the port is taken
 */
export async function serveGateway(options: {
  sources: Readonly<Record<string, Source>>
  config: Config
  cache: Cache
  verifyToken: TokenVerifier
  logger: Logger
}): Promise<{ readonly gateway: Gateway; stop(): Promise<void> }> {
  const { config, logger } = options
  const gateway = await createGateway({
    ...options,
    supergraphSdl: await readFile(supergraphFile, 'utf8'),
    documents: documentsSchema.parse(JSON.parse(await readFile(documentsFile, 'utf8'))),
  })
  const service = createService({ name: 'gateway', logger })
  gateway.mount(service)
  await listen(service, { host: config.host, port: config.ports.gateway, setting: 'GATEWAY_PORT' })
  const unwatch = watchSupergraph(supergraphFile, gateway, logger)
  return {
    gateway,
    stop: () =>
      stopGracefully(
        unwatch,
        () => service.close(),
        () => gateway.stop(),
      ),
  }
}
