import { join } from 'node:path'
import type { Config } from '@rose-ash/config'
import { createKnex, startEmbeddedPostgres } from '@rose-ash/db'
import { StartError } from '@rose-ash/service'

export interface OpenDatabase {
  readonly url: string
  stop(): Promise<void>
}

/**
 * The database that the configuration names, or the embedded one under its data directory.
 *
 * @throws StartError when the named one does not answer; EmbeddedPostgresError when the embedded one cannot run
 */
export async function openDatabase(
  config: Config,
  onProgress: (sentence: string) => void,
): Promise<OpenDatabase> {
  if (config.database.url === null) return startEmbeddedPostgres({ dataDir: config.dataDir, onProgress })
  await answers(config.database.url)
  return { url: config.database.url, stop: async () => {} }
}

async function answers(url: string): Promise<void> {
  const knex = createKnex({ url, applicationName: 'rose-ash start', poolMax: 1 })
  try {
    await knex.raw('select 1')
  } catch (error) {
    const { host, pathname } = new URL(url)
    throw new StartError(
      `The database ${join(host, pathname)} cannot be used (${reasonOf(error)})`,
      'start it, correct DATABASE_URL, or leave DATABASE_URL unset to use the embedded PostgreSQL',
      { cause: error },
    )
  } finally {
    await knex.destroy()
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  if (!(error instanceof Error)) return String(error)
  const text = error.message.replace(/^select 1 - /, '')
  return text || ('code' in error ? String(error.code) : error.name)
}
