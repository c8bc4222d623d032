import { EventEmitter } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import {
  type ParsedCronItem,
  type RunnerOptions,
  run,
  runOnce,
  type TaskList,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker'
import type pg from 'pg'
import type { Logger } from 'pino'
import { createPresence, type Presence } from './createPresence.ts'
import { openQueuePool } from './openQueuePool.ts'
import { queueLogger } from './queueLogger.ts'

export interface RunSettings {
  readonly url: string
  readonly tasks: TaskList
  readonly schedule: ParsedCronItem[]
  readonly concurrency: number
  readonly stopGraceMs: number
  readonly logger: Logger
}

/** A stretch of taking jobs, under one presence. */
export interface Run {
  /** Resolves or rejects when it is over, be it by `stop` or because the database was lost at a bad moment. */
  readonly ended: Promise<void>
  /** Waits for the running jobs, and gives back those that do not end in time. */
  stop(): Promise<void>
}

/**
 * graphile-worker's settings, made for two things that it leaves to chance:
 *
 * - A job is taken only while our presence is seen.
 * - A worker looks for its next job after the end of the last one has been noted. Otherwise it finds the queue of the
 *   last one still locked, and sleeps for two seconds. It asks for `forbiddenFlags` before it looks; the pause lets
 *   the batch of ended jobs go first, and the one connection that is free for queries keeps the order.
 */
const settingsFor = (
  { tasks, concurrency, stopGraceMs, logger }: RunSettings,
  { presence, events, pgPool }: { presence: Presence; events: WorkerEvents; pgPool: pg.Pool },
): RunnerOptions => {
  events.on('pool:create', ({ workerPool }) => presence.claim(workerPool.id))
  return {
    pgPool,
    events,
    concurrency,
    taskList: tasks,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: Math.ceil(stopGraceMs / 2),
    logger: queueLogger(logger),
    // Without batches the end of a job is noted by a promise that nobody looks at, and a lost connection would be an
    // unhandled rejection. With them it ends the run.
    preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    forbiddenFlags: async () => {
      await pause(1)
      await presence.held()
      return null
    },
  }
}

/**
 * Takes jobs until it is stopped.
 *
 * @throws Error when the database cannot be reached
 */
export async function startRun(settings: RunSettings): Promise<Run> {
  const { logger, schedule, stopGraceMs } = settings
  const presence = createPresence(settings)
  const events: WorkerEvents = new EventEmitter()
  // One listens for new jobs, one is for queries.
  const pgPool = openQueuePool({ ...settings, max: 2 })
  const close = async (): Promise<void> => {
    await presence.close()
    if (!pgPool.ending) await pgPool.end()
  }
  let pool: WorkerPool | undefined
  events.on('pool:create', ({ workerPool }) => {
    pool = workerPool
  })
  try {
    const runner = await run({
      ...settingsFor(settings, { presence, events, pgPool }),
      parsedCronItems: schedule,
    })
    const ended = runner.promise.finally(close)
    return {
      ended,
      async stop() {
        const force = setTimeout(() => {
          logger.warn('giving back the jobs that did not end in time')
          Promise.resolve(pool?.forcefulShutdown('the worker stopped')).catch((error: unknown) =>
            logger.warn({ err: error }, 'could not give back all jobs'),
          )
        }, stopGraceMs)
        // Stopping what has ended by itself is refused; `ended` tells how it went.
        await runner.stop().catch(() => {})
        clearTimeout(force)
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Takes jobs until none is due. Gives the failures; those jobs stay queued for another try. */
export async function runWhatIsDue(settings: RunSettings): Promise<readonly Error[]> {
  const presence = createPresence(settings)
  const events: WorkerEvents = new EventEmitter()
  const pgPool = openQueuePool({ ...settings, max: 1 })
  const failures: Error[] = []
  events.on('job:error', ({ job, error }) => {
    failures.push(new Error(`${job.task_identifier} failed: ${String(error)}`, { cause: error }))
  })
  try {
    await runOnce(settingsFor(settings, { presence, events, pgPool }))
  } finally {
    await presence.close()
    await pgPool.end()
  }
  return failures
}
