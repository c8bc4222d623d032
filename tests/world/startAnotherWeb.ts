import { createCache } from '@rose-ash/cache'
import { createRegistry, InteractionPort, MediaPort, SessionPort } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import { createLogger, createService, listen } from '@rose-ash/service'
import { createWeb, type Web } from '@rose-ash/web/createWeb.ts'
import type { Answer } from '@rose-ash/web/page/Ask.ts'
import { httpAsk } from '@rose-ash/web/page/httpAsk.ts'
import { createProvider } from '@rose-ash/web/page/session/provider/createProvider.ts'
import { postgresSessions } from '@rose-ash/web/page/session/store/postgresSessions.ts'
import { connectPeers } from '../../bin/platform/connectPeers.ts'
import { createSteps, type Death, type Steps } from './Steps.ts'
import type { World } from './World.ts'

/** Another process of the web tier beside the world's, as far as anybody can tell; it can be killed between any two steps. */
export interface AnotherWeb {
  readonly port: number
  readonly web: Web
  readonly steps: Steps
  stop(): Promise<void>
}

export interface AnotherWebOptions {
  readonly port: number
  readonly death?: Death | null
  readonly clock: Clock
  /** Mutations that find nobody to answer them, by the names of their files. */
  readonly outOfReach?: ReadonlySet<string>
}

/** Serves the sites of a world on a port of its own. What it needs of others, it asks over HTTP. */
export async function startAnotherWeb(
  { config, knex }: Pick<World, 'config' | 'knex'>,
  { port, death = null, clock, outOfReach = new Set() }: AnotherWebOptions,
): Promise<AnotherWeb> {
  const logger = createLogger({ level: 'silent', name: 'another web' })
  const service = createService({ name: 'another web', logger })
  const steps = createSteps(death, () => service.server.closeAllConnections())
  const registry = createRegistry()
  connectPeers(registry, config, [])
  const { ask, close } = httpAsk(config)
  const cache = createCache({ url: null, namespace: 'another web', maxEntries: 1000 })
  const web = createWeb({
    config,
    knex,
    clock,
    logger,
    cache,
    ask(question) {
      const { name, kind } = question.operation
      if (kind !== 'mutation') return ask(question)
      return steps.step(name, () => (outOfReach.has(name) ? nobodyAnswers() : ask(question)))
    },
    interaction: registry.find(InteractionPort),
    media: registry.find(MediaPort),
    session: steps.watch('port', registry.find(SessionPort)),
    provider: steps.watch('provider', createProvider(config, clock)),
    sessionStore: steps.watch('store', postgresSessions(knex)),
  })
  await web.mount(service)
  await listen(service, { host: config.host, port, setting: 'another port' })
  return {
    port,
    web,
    steps,
    stop: async () => {
      service.server.closeAllConnections()
      await service.close()
      await web.stop().catch(() => {})
      await cache.close()
      await close()
    },
  }
}

const nobodyAnswers = async (): Promise<Answer> => ({
  data: null,
  errors: [{ message: 'Nobody answers.', extensions: { code: 'OUT_OF_REACH' } }],
})
