import type { Config } from '@rose-ash/config/Config.ts'
import { systemClock } from '@rose-ash/domain/clock.ts'
import type { Logger } from 'pino'
import type { Source } from '../Gateway.ts'
import type { GatewayMetrics } from './createMetrics.ts'
import { httpSource } from './httpSource.ts'
import { localSource } from './localSource.ts'
import { observed } from './observed.ts'
import type { SubgraphSource } from './SubgraphSource.ts'

const failuresBeforeRest = 5
const firstRestMs = 500

interface Opening {
  readonly config: Config
  readonly logger: Logger
  readonly metrics: GatewayMetrics
}

/** Opens every source of the graph, by the name of its subgraph. */
export function createSources(
  sources: Readonly<Record<string, Source>>,
  opening: Opening,
): Map<string, SubgraphSource> {
  return new Map(
    Object.entries(sources).map(([name, source]) => [
      name,
      observed(name, open(name, source, opening), opening.metrics),
    ]),
  )
}

function open(name: string, source: Source, { config, logger, metrics }: Opening): SubgraphSource {
  const log = logger.child({ subgraph: name })
  const deadlineMs = config.gateway.deadlines.subgraphMs
  if (source.kind === 'local') {
    const report = (error: unknown, id: string) => log.error({ err: error, id }, 'a resolver failed')
    return localSource(source.room, { deadlineMs, report })
  }
  metrics.resting.set({ subgraph: name }, 0)
  return httpSource({
    name,
    url: source.url,
    secret: config.secrets.internal,
    deadlineMs,
    clock: systemClock,
    rest: {
      failures: failuresBeforeRest,
      firstMs: firstRestMs,
      onChange(isResting) {
        metrics.resting.set({ subgraph: name }, isResting ? 1 : 0)
        if (isResting) log.warn('the subgraph fails and is left alone for a while')
        else log.info('the subgraph is back')
      },
    },
  })
}
