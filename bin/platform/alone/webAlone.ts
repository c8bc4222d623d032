import { stopGracefully } from '@rose-ash/service'
import { httpAsk } from '@rose-ash/web/page/httpAsk.ts'
import { connectPeers } from '../connectPeers.ts'
import { webJobs } from '../jobs.ts'
import type { Part } from '../Part.ts'
import type { Surroundings } from '../Surroundings.ts'
import { startWeb } from '../startWeb.ts'
import { startWorker } from '../startWorker.ts'

/** The web tier, on a gateway in another process. It hears of events by a worker of its own, as its caches are here. */
export async function webAlone(around: Surroundings): Promise<Part> {
  connectPeers(around.registry, around.config, [])
  const { ask, close } = httpAsk(around.config)
  const { web, stop } = await startWeb(ask, around)
  const worker = await startWorker([webJobs(web)], around)
  return { name: 'web', stop: () => stopGracefully(stop, worker.stop, close) }
}
