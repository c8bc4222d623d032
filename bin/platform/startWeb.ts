import { InteractionPort, MediaPort, SessionPort } from '@rose-ash/contracts'
import { createService, listen } from '@rose-ash/service'
import { createWeb, type Web } from '@rose-ash/web/createWeb.ts'
import type { Ask } from '@rose-ash/web/page/Ask.ts'
import { loggerFor } from './loggerFor.ts'
import { openCache } from './openCache.ts'
import type { Part } from './Part.ts'
import type { Surroundings } from './Surroundings.ts'

/** A picture from a phone in the fields takes its time; what else is slow is cut off by the sites themselves. */
const slowestFormMs = 120_000

/**
 * Opens the public port: the sites that this process serves.
 *
 * @param ask how pages reach the graph
 * @throws StartError when the port is taken
 */
export async function startWeb(ask: Ask, around: Surroundings): Promise<Part & { readonly web: Web }> {
  const { config, clock, knex, registry } = around
  const logger = loggerFor('web', around)
  const cache = openCache('web', 5000, around)
  const web = await createWeb({
    config,
    ask,
    interaction: registry.find(InteractionPort),
    session: registry.find(SessionPort),
    media: registry.find(MediaPort),
    cache,
    knex,
    logger,
    clock,
  })
  const service = createService({
    name: 'web',
    logger,
    trustProxy: [...config.trustedProxies],
    requestTimeoutMs: slowestFormMs,
  })
  service.server.headersTimeout = 10_000
  await web.mount(service)
  await listen(service, { host: config.host, port: config.ports.web, setting: 'WEB_PORT' })
  return {
    name: 'web',
    web,
    stop: async () => {
      await service.close()
      await web.stop()
      await cache.close()
    },
  }
}
