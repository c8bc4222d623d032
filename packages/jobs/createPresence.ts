import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Logger } from 'pino'

/** The first half of our advisory locks: `rose` in ASCII. The second is a hash of the worker's id. */
export const presenceLock = 0x726f7365

/** A worker's sign of life: an advisory lock, which PostgreSQL lets go of when the process is gone. */
export interface Presence {
  /** Begins to hold the lock of this worker; again after each loss of the connection. */
  claim(workerId: string): void
  /** Resolves while the lock is held. Until then the worker must not take a job. */
  held(): Promise<void>
  close(): Promise<void>
}

/** Lets the server notice within a minute that a whole machine is gone. */
const keepalives = '-c tcp_keepalives_idle=30 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3'

/** Holds a connection of its own for as long as it is open. */
export function createPresence(options: { url: string; logger: Logger }): Presence {
  let client: pg.Client | undefined
  let isClosed = false
  let open = () => {}
  let opened = Promise.resolve()
  const shut = () => {
    opened = new Promise((resolve) => {
      open = resolve
    })
  }
  shut()

  const connect = async (workerId: string): Promise<void> => {
    const next = new pg.Client({
      connectionString: options.url,
      application_name: `presence of ${workerId}`,
      keepAlive: true,
      options: keepalives,
    })
    // An error of the connection is followed by its end.
    next.on('error', (error) =>
      options.logger.warn({ err: error }, 'the connection that shows our presence failed'),
    )
    await next.connect()
    await next.query('select pg_advisory_lock($1, hashtext($2))', [presenceLock, workerId])
    client = next
    next.on('end', () => {
      if (isClosed) return
      shut()
      void hold(workerId)
    })
    open()
  }

  const hold = async (workerId: string): Promise<void> => {
    for (let waitMs = 100; !isClosed; waitMs = Math.min(2 * waitMs, 5000)) {
      try {
        return await connect(workerId)
      } catch (error) {
        options.logger.warn({ err: error }, 'this worker cannot show its presence and takes no jobs')
        await pause(waitMs)
      }
    }
  }

  return {
    claim(workerId) {
      void hold(workerId)
    },
    held: () => opened,
    async close() {
      isClosed = true
      open()
      await client?.end()
    },
  }
}
