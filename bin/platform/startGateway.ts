import { type Gateway, type Source, serveGateway } from '@rose-ash/gateway'
import { stopGracefully } from '@rose-ash/service'
import { loggerFor } from './loggerFor.ts'
import { openCache } from './openCache.ts'
import type { Part } from './Part.ts'
import type { Surroundings } from './Surroundings.ts'

/**
 * Opens the gateway's port.
 *
 * @param sources where each subgraph is, by name
 * @throws StartError when the port is taken
 */
export async function startGateway(
  sources: Readonly<Record<string, Source>>,
  around: Surroundings,
): Promise<Part & { readonly gateway: Gateway }> {
  const cache = openCache('gateway', 1000, around)
  const { gateway, stop } = await serveGateway({
    sources,
    config: around.config,
    cache,
    verifyToken: around.verifyToken,
    logger: loggerFor('gateway', around),
  })
  return { name: 'gateway', gateway, stop: () => stopGracefully(stop, () => cache.close()) }
}
