import type { Config } from '@rose-ash/config/Config.ts'
import { systemClock } from '@rose-ash/domain/clock.ts'
import type { Logger } from 'pino'
import type { Source } from '../Gateway.ts'
import { httpSource } from './httpSource.ts'
import { localSource } from './localSource.ts'
import type { SubgraphSource } from './SubgraphSource.ts'

const failuresBeforeRest = 5
const firstRestMs = 500

/** Opens every source of the graph. */
export function createSources(
  sources: Readonly<Record<string, Source>>,
  config: Config,
  logger: Logger,
): Map<string, SubgraphSource> {
  const deadlineMs = config.gateway.deadlines.subgraphMs
  const opened = new Map<string, SubgraphSource>()
  for (const [name, source] of Object.entries(sources)) {
    const log = logger.child({ subgraph: name })
    opened.set(
      name,
      source.kind === 'local'
        ? localSource(source.room, {
            deadlineMs,
            report: (error, id) => log.error({ err: error, id }, 'a resolver failed'),
          })
        : httpSource({
            name,
            url: source.url,
            secret: config.secrets.internal,
            deadlineMs,
            clock: systemClock,
            rest: {
              failures: failuresBeforeRest,
              firstMs: firstRestMs,
              onChange: (isResting) =>
                isResting
                  ? log.warn('the subgraph fails and is left alone')
                  : log.info('the subgraph is back'),
            },
          }),
    )
  }
  return opened
}
