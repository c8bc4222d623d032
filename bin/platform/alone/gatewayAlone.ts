import { subgraphNames } from '@rose-ash/config'
import type { Source } from '@rose-ash/gateway'
import { connectPeers } from '../connectPeers.ts'
import type { Part } from '../Part.ts'
import type { Surroundings } from '../Surroundings.ts'
import { startGateway } from '../startGateway.ts'

/** The gateway, on subgraphs in other processes. */
export async function gatewayAlone(around: Surroundings): Promise<Part> {
  const { config, registry } = around
  connectPeers(registry, config, [])
  const sources = subgraphNames.map((name): [string, Source] => [
    name,
    { kind: 'http', url: config.subgraphs[name].url },
  ])
  return startGateway(Object.fromEntries(sources), around)
}
