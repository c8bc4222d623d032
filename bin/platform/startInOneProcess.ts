import { type SubgraphName, subgraphNames } from '@rose-ash/config'
import { anonymous, type Viewer } from '@rose-ash/domain'
import type { Gateway, Source } from '@rose-ash/gateway'
import { type Closer, stopGracefully } from '@rose-ash/service'
import type { Room } from '@rose-ash/subgraph'
import type { Web } from '@rose-ash/web/createWeb.ts'
import { localAsk } from '@rose-ash/web/page/localAsk.ts'
import { createRoom } from './createRoom.ts'
import { jobsOf, webJobs } from './jobs.ts'
import type { Platform } from './Platform.ts'
import type { Surroundings } from './Surroundings.ts'
import { startGateway } from './startGateway.ts'
import { startSubgraph } from './startSubgraph.ts'
import { startWeb } from './startWeb.ts'
import { startWorker } from './startWorker.ts'

export interface WholePlatform extends Platform {
  readonly rooms: Record<SubgraphName, Room>
  readonly gateway: Gateway
  readonly web: Web
}

/**
 * Six subgraphs, worker, gateway and web in this process. They call each other as functions; every port is open all the
 * same, for whoever looks at one of them.
 */
export async function startInOneProcess(around: Surroundings): Promise<WholePlatform> {
  const closers: Closer[] = []
  const keep = <T extends { stop(): Promise<void> }>(part: T): T => {
    closers.unshift(() => part.stop())
    return part
  }
  try {
    const rooms = await createRooms(around)
    for (const name of subgraphNames) keep(await startSubgraph(rooms[name], name, around))
    const sources = Object.fromEntries(
      subgraphNames.map((name): [string, Source] => [name, { kind: 'local', room: rooms[name] }]),
    )
    const { gateway } = keep(await startGateway(sources, around))
    const { web } = keep(await startWeb(localAsk(gateway, viewerFor(around)), around))
    if (around.config.sumup.sandbox !== null)
      keep(await (await import('./startSandbox.ts')).startSandbox(around))
    keep(await startWorker([...Object.values(rooms).map(jobsOf), webJobs(web)], around))
    const warm = async () => {
      for (const room of Object.values(rooms)) await room.warm?.()
    }
    return { rooms, gateway, web, warm, stop: () => stopGracefully(...closers) }
  } catch (error) {
    await stopGracefully(...closers)
    throw error
  }
}

const viewerFor =
  ({ verifyToken }: Surroundings) =>
  async (accessToken: string | null): Promise<Viewer> =>
    accessToken === null ? anonymous : verifyToken(accessToken)

async function createRooms(around: Surroundings): Promise<Record<SubgraphName, Room>> {
  const made = await Promise.all(
    subgraphNames.map(async (name) => [name, await createRoom(name, around)] as const),
  )
  return Object.fromEntries(made) as Record<SubgraphName, Room>
}
