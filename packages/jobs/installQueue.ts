import { runMigrations } from 'graphile-worker'
import type { Logger } from 'pino'
import { queueLogger } from './queueLogger.ts'

/** Makes or updates the tables of the queue, the schema `graphile_worker`. A worker does so too when it starts. */
export async function installQueue(options: { url: string; logger: Logger }): Promise<void> {
  await runMigrations({ connectionString: options.url, maxPoolSize: 1, logger: queueLogger(options.logger) })
}
