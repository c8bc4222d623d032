import './disableTelemetry.ts'
import { inspect } from 'node:util'
import { createCache } from '@rose-ash/cache/createCache.ts'
import { ConfigError } from '@rose-ash/config/ConfigError.ts'
import { loadConfig } from '@rose-ash/config/loadConfig.ts'
import { subgraphNames } from '@rose-ash/config/rooms.ts'
import { httpPort } from '@rose-ash/contracts/ports/httpPort.ts'
import { IdentityPort } from '@rose-ash/contracts/ports/identityPort.ts'
import { createLogger } from '@rose-ash/service/createLogger.ts'
import { StartError } from '@rose-ash/service/StartError.ts'
import { stopGracefully } from '@rose-ash/service/stopGracefully.ts'
import { stopOnSignals } from '@rose-ash/service/stopOnSignals.ts'
import type { Source } from './Gateway.ts'
import { serveGateway } from './serveGateway.ts'

/** The gateway in a process of its own; the subgraphs are where the configuration says. */
async function run(): Promise<void> {
  const config = loadConfig()
  const logger = createLogger({ level: config.observability.logLevel, name: 'gateway' })
  const cache = createCache({
    url: config.redis.url,
    namespace: 'gateway',
    maxEntries: 1000,
    onLost: (error) => logger.warn({ err: error }, 'the cache is out of reach'),
  })
  const sources = Object.fromEntries(
    subgraphNames.map((name): [string, Source] => [name, { kind: 'http', url: config.subgraphs[name].url }]),
  )
  const identity = httpPort(IdentityPort, {
    url: new URL(config.subgraphs.federation.url).origin,
    secret: config.secrets.internal,
  })
  const { stop } = await serveGateway({ sources, config, cache, identity, logger })
  stopOnSignals({ logger, stop: () => stopGracefully(stop, () => cache.close()) })
}

run().catch((error: unknown) => {
  const isForPeople = error instanceof StartError || error instanceof ConfigError
  process.stderr.write(`${isForPeople ? error.message : inspect(error)}\n`)
  process.exit(1)
})
