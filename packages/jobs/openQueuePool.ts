import pg from 'pg'
import type { Logger } from 'pino'

/**
 * The connections on which graphile-worker takes jobs and notes their ends. If the server crashes, a job may run
 * again; it may do so anyway, and three times the writes wait for no disk.
 */
export function openQueuePool(options: { url: string; max: number; logger: Logger }): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: 'queue',
    max: options.max,
    options: '-c synchronous_commit=off',
  })
  const onLost = (error: Error) => options.logger.warn({ err: error }, 'the queue lost a connection')
  pool.on('error', onLost)
  pool.on('connect', (client) => client.on('error', onLost))
  return pool
}
