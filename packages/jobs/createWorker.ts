import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { createKnex } from '@rose-ash/db/createKnex.ts'
import {
  type Runner,
  type RunnerOptions,
  run,
  runOnce,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker'
import pg from 'pg'
import type { Logger } from 'pino'
import { assertInboxes } from './assertInboxes.ts'
import { checkRooms } from './checkRooms.ts'
import { createPresence, type Presence } from './createPresence.ts'
import { installQueue } from './installQueue.ts'
import { queueLogger } from './queueLogger.ts'
import type { RoomJobs } from './RoomJobs.ts'
import { scheduleOf } from './scheduleOf.ts'
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
   * Takes jobs until `stop`. First installs the queue and unlocks the jobs of killed workers.
   *
   * @throws Error when a room that handles events has no table to note them in
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

/** A worker for these rooms. It keeps up to `2 × concurrency + 3` connections. */
export function createWorker(options: WorkerOptions): Worker {
  const { url, rooms, logger, concurrency = 4, tendEveryMs = 15_000, stopGraceMs = 3000 } = options
  checkRooms(rooms)
  const schemas = rooms.map(({ name }) => name)
  const knex = createKnex({ url, applicationName: 'worker', poolMax: concurrency + 1, statementTimeoutMs: 0 })
  const pgPool = new pg.Pool({
    connectionString: url,
    application_name: 'queue',
    max: concurrency + 1,
    // If the server crashes, a job may run again; it may do so anyway, and three times the writes wait for no disk.
    options: '-c synchronous_commit=off',
  })
  const onLost = (error: Error) => logger.warn({ err: error }, 'the queue lost a connection')
  pgPool.on('error', onLost)
  pgPool.on('connect', (client) => client.on('error', onLost))
  const tasks = taskList(rooms, { knex, logger })
  let runner: Runner | undefined
  let pool: WorkerPool | undefined
  let presence: Presence | undefined
  let tending: NodeJS.Timeout | undefined

  /** The queue's settings, with a presence that is claimed before the first job is taken. */
  const present = (shown: Presence): RunnerOptions & { events: WorkerEvents } => {
    const events: WorkerEvents = new EventEmitter()
    events.on('pool:create', ({ workerPool }) => {
      pool = workerPool
      shown.claim(workerPool.id)
    })
    return {
      pgPool,
      events,
      concurrency,
      taskList: tasks,
      noHandleSignals: true,
      gracefulShutdownAbortTimeout: Math.ceil(stopGraceMs / 2),
      logger: queueLogger(logger),
      // Asked before each job is taken, and so the place to wait for our presence to be seen.
      forbiddenFlags: async () => {
        await shown.held()
        return null
      },
    }
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

  const runDue = async (failures: Error[]): Promise<void> => {
    const shown = createPresence({ url, logger })
    const settings = present(shown)
    settings.events.on('job:error', ({ job, error }) =>
      failures.push(new Error(`${job.task_identifier} failed: ${String(error)}`, { cause: error })),
    )
    try {
      await runOnce(settings)
    } finally {
      await shown.close()
    }
  }

  return {
    async start() {
      await installQueue({ url, logger })
      await assertInboxes(knex, rooms)
      await tend()
      presence = createPresence({ url, logger })
      runner = await run({ ...present(presence), parsedCronItems: scheduleOf(rooms) })
      runner.promise.catch((error: unknown) => logger.error({ err: error }, 'the worker ended'))
      tending = setInterval(() => {
        tend().catch((error: unknown) => logger.warn({ err: error }, 'could not look for killed workers'))
      }, tendEveryMs)
    },

    async stop() {
      clearInterval(tending)
      if (runner) {
        const force = setTimeout(() => {
          logger.warn('gave back the jobs that did not end in time')
          Promise.resolve(pool?.forcefulShutdown('the worker stopped')).catch(onLost)
        }, stopGraceMs)
        await runner.stop()
        clearTimeout(force)
      }
      await presence?.close()
      // A job that did not end keeps its connection; the process is about to end anyway.
      await Promise.race([
        Promise.all([knex.destroy(), pgPool.end()]),
        pause(1000, undefined, { ref: false }),
      ])
    },

    async drain() {
      await installQueue({ url, logger })
      await assertInboxes(knex, rooms)
      const failures: Error[] = []
      do {
        await tend()
        await runDue(failures)
        await pause(5)
      } while (await isAnythingDue())
      if (failures.length > 0) {
        throw new AggregateError(failures, failures.map(({ message }) => message).join('; '))
      }
    },
  }
}
