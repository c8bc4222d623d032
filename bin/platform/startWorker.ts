import { createWorker } from '@rose-ash/jobs'
import type { RoomJobs } from '@rose-ash/jobs/RoomJobs.ts'
import { loggerFor } from './loggerFor.ts'
import type { Part } from './Part.ts'
import type { Surroundings } from './Surroundings.ts'

/** Starts the background work of some rooms. */
export async function startWorker(rooms: readonly RoomJobs[], around: Surroundings): Promise<Part> {
  const worker = createWorker({
    url: around.databaseUrl,
    rooms: [...rooms],
    logger: loggerFor('worker', around),
    concurrency: 4,
  })
  await worker.start()
  return { name: 'worker', stop: () => worker.stop() }
}
