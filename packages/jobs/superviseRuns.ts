import { setTimeout as pause } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Run } from './startRun.ts'

/**
 * Begins a run and, whenever one ends by itself, another: graphile-worker ends when it cannot note the end of a job,
 * as happens when the database restarts.
 *
 * @param begin makes a run, or rejects while the database cannot be reached
 * @returns how to stop for good
 * @throws what the first `begin` throws
 */
export async function superviseRuns(begin: () => Promise<Run>, logger: Logger): Promise<() => Promise<void>> {
  let isStopping = false
  let current: Run | undefined

  const beginAgain = async (): Promise<Run | undefined> => {
    for (let waitMs = 200; !isStopping; waitMs = Math.min(2 * waitMs, 10_000)) {
      await pause(waitMs, undefined, { ref: false })
      try {
        return await begin()
      } catch (error) {
        logger.warn({ err: error }, 'the queue cannot be reached')
      }
    }
    return undefined
  }
  const watch = async (): Promise<void> => {
    while (current) {
      const how = await current.ended.then(
        () => undefined,
        (error: unknown) => error,
      )
      if (isStopping) return
      logger.error({ err: how }, 'the worker ended by itself and begins again')
      current = await beginAgain()
      if (isStopping) await current?.stop()
    }
  }

  current = await begin()
  const watched = watch()
  return async () => {
    isStopping = true
    await current?.stop()
    await watched
  }
}
