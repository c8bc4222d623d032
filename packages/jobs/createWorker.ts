import { setTimeout as pause } from 'node:timers/promises'
import { createKnex } from '@rose-ash/db/createKnex.ts'
import type { Logger } from 'pino'
import { assertInboxes } from './assertInboxes.ts'
import { checkRooms } from './checkRooms.ts'
import { installQueue } from './installQueue.ts'
import type { RoomJobs } from './RoomJobs.ts'
import { scheduleOf } from './scheduleOf.ts'
import { type RunSettings, runWhatIsDue, startRun } from './startRun.ts'
import { superviseRuns } from './superviseRuns.ts'
import { sweepOutboxes } from './sweepOutboxes.ts'
import { taskList } from './taskList.ts'
import { unlockKilledWorkers } from './unlockKilledWorkers.ts'

export interface WorkerOptions {
  readonly url: string
  /** The rooms whose jobs and events this process takes on. */
  readonly rooms: readonly RoomJobs[]
  readonly logger: Logger
  /** How many jobs run at once; 4 unless told. */
  readonly concurrency?: number
  /** How often killed workers are looked for and outboxes swept; 15 s unless told. */
  readonly tendEveryMs?: number
  /** How long running jobs may go on once the worker stops; 3 s unless told. Then they are given back. */
  readonly stopGraceMs?: number
}

export interface Worker {
  /**
   * Takes jobs until `stop`, and goes on by itself when the database was away. First installs the queue and unlocks
   * the jobs of killed workers.
   *
   * @throws Error when the database cannot be reached, or a room that handles events has no table to note them in
   */
  start(): Promise<void>
  /** Takes no more jobs, waits for the running ones and closes every connection. May be called without `start`. */
  stop(): Promise<void>
  /**
   * Runs everything that is due, whatever follows from it included, and then resolves. For seeds and tests; works
   * with and without `start`.
   *
   * @throws AggregateError when jobs failed; they stay queued for another try
   */
  drain(): Promise<void>
}

/** A worker for these rooms. It keeps up to `concurrency + 4` connections. */
export function createWorker(options: WorkerOptions): Worker {
  const { url, rooms, logger, concurrency = 4, tendEveryMs = 15_000, stopGraceMs = 3000 } = options
  checkRooms(rooms)
  const schemas = rooms.map(({ name }) => name)
  const knex = createKnex({ url, applicationName: 'worker', poolMax: concurrency + 1, statementTimeoutMs: 0 })
  const tasks = taskList(rooms, { knex, logger })
  const settings: RunSettings = {
    url,
    tasks,
    schedule: scheduleOf(rooms),
    concurrency,
    stopGraceMs,
    logger,
  }
  let stopRuns: (() => Promise<void>) | undefined
  let tending: NodeJS.Timeout | undefined

  const prepare = async (): Promise<void> => {
    await installQueue({ url, logger })
    await assertInboxes(knex, rooms)
  }
  const tend = async (): Promise<void> => {
    const killed = await unlockKilledWorkers(knex)
    if (killed.length > 0) logger.warn({ workers: killed }, 'gave back the jobs of killed workers')
    await sweepOutboxes(knex, schemas)
  }
  const isAnythingDue = async (): Promise<boolean> => {
    const due = await knex('graphile_worker.jobs')
      .whereIn('taskIdentifier', Object.keys(tasks))
      .whereRaw('run_at <= now() and attempts < max_attempts + (locked_at is not null)::int')
      .first('id')
    return due !== undefined
  }

  return {
    async start() {
      await prepare()
      await tend()
      stopRuns = await superviseRuns(() => startRun(settings), logger)
      tending = setInterval(() => {
        tend().catch((error: unknown) => logger.warn({ err: error }, 'could not look for killed workers'))
      }, tendEveryMs)
    },

    async stop() {
      clearInterval(tending)
      await stopRuns?.()
      // A job that did not end keeps its connection; the process is about to end anyway.
      await Promise.race([knex.destroy(), pause(1000, undefined, { ref: false })])
    },

    async drain() {
      await prepare()
      const failures: Error[] = []
      do {
        await tend()
        failures.push(...(await runWhatIsDue(settings)))
        await pause(5)
      } while (await isAnythingDue())
      if (failures.length > 0) {
        throw new AggregateError(failures, failures.map(({ message }) => message).join('; '))
      }
    },
  }
}
