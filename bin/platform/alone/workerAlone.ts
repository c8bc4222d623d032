import { subgraphNames } from '@rose-ash/config'
import { createRoom } from '../createRoom.ts'
import { jobsOf } from '../jobs.ts'
import type { Part } from '../Part.ts'
import type { Surroundings } from '../Surroundings.ts'
import { startWorker } from '../startWorker.ts'

/** The background work of all rooms. */
export async function workerAlone(around: Surroundings): Promise<Part> {
  const rooms = await Promise.all(subgraphNames.map((name) => createRoom(name, around)))
  return startWorker(rooms.map(jobsOf), around)
}
