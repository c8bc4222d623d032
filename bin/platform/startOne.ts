import { subgraphNames } from '@rose-ash/config'
import type { Source } from '@rose-ash/gateway'
import { httpAsk } from '@rose-ash/web/page/httpAsk.ts'
import { connectPeers } from './connectPeers.ts'
import { createRoom } from './createRoom.ts'
import { jobsOf, webJobs } from './jobs.ts'
import type { Part } from './Part.ts'
import type { PartName } from './partNames.ts'
import type { Surroundings } from './Surroundings.ts'
import { startGateway } from './startGateway.ts'
import { startSubgraph } from './startSubgraph.ts'
import { startWeb } from './startWeb.ts'
import { startWorker } from './startWorker.ts'

/** Starts one part in a process of its own; it reaches the others over HTTP. */
export async function startOne(name: PartName, around: Surroundings): Promise<Part> {
  const { config, registry } = around
  switch (name) {
    case 'gateway': {
      connectPeers(registry, config, [])
      const sources = Object.fromEntries(
        subgraphNames.map((each): [string, Source] => [
          each,
          { kind: 'http', url: config.subgraphs[each].url },
        ]),
      )
      return startGateway(sources, around)
    }
    case 'web': {
      const { ask, close } = httpAsk(config)
      const { web, stop } = await startWeb(ask, around)
      const worker = await startWorker([webJobs(web)], around)
      return {
        name,
        stop: async () => {
          await stop()
          await worker.stop()
          await close()
        },
      }
    }
    case 'worker': {
      const rooms = await Promise.all(subgraphNames.map((each) => createRoom(each, around)))
      return startWorker(rooms.map(jobsOf), around)
    }
    default: {
      connectPeers(registry, config, [name])
      return startSubgraph(await createRoom(name, around), name, around)
    }
  }
}
