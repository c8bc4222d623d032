import type { SubgraphName } from '@rose-ash/config'
import { connectPeers } from '../connectPeers.ts'
import { createRoom } from '../createRoom.ts'
import type { Part } from '../Part.ts'
import type { Surroundings } from '../Surroundings.ts'
import { startSubgraph } from '../startSubgraph.ts'

/** One subgraph, whose neighbours answer their ports in other processes. */
export async function subgraphAlone(name: SubgraphName, around: Surroundings): Promise<Part> {
  connectPeers(around.registry, around.config, [name])
  return startSubgraph(await createRoom(name, around), name, around)
}
