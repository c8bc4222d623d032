import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { repositoryRoot } from '@rose-ash/config'
import { IdentityPort } from '@rose-ash/contracts'
import { createGateway, type Gateway, type Source } from '@rose-ash/gateway'
import { createService, listen } from '@rose-ash/service'
import { z } from 'zod'
import { openCache } from './openCache.ts'
import type { Part } from './Part.ts'
import type { Surroundings } from './Surroundings.ts'

const documents = z.record(z.string(), z.string())

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
  const { config, registry } = around
  const logger = around.logger.child({ service: 'gateway' })
  const cache = openCache('gateway', 1000, around)
  const read = (path: string) => readFile(join(repositoryRoot, path), 'utf8')
  const gateway = await createGateway({
    supergraphSdl: await read('gateway/supergraph.graphql'),
    sources,
    config,
    cache,
    identity: registry.find(IdentityPort),
    logger,
    documents: documents.parse(JSON.parse(await read('web/generated/operations.json'))),
  })
  const service = createService({ name: 'gateway', logger })
  await gateway.mount(service)
  await listen(service, { host: config.host, port: config.ports.gateway, setting: 'GATEWAY_PORT' })
  return {
    name: 'gateway',
    gateway,
    stop: async () => {
      await service.close()
      await gateway.stop()
      await cache.close()
    },
  }
}
