import type pg from 'pg'
import { withLaunchLock } from './launchLock.ts'
import { makeCluster } from './makeCluster.ts'
import { type Place, placeFor } from './place.ts'
import { connect, startPostmaster, stopPostmaster } from './postmaster.ts'
import { database, readServerState, urlOf, writeServerState } from './serverState.ts'

export interface EmbeddedPostgres {
  /** Our database on the server. */
  readonly url: string
  /** Lets go of the server; the last process that does so stops it. */
  stop(): Promise<void>
}

export interface EmbeddedPostgresOptions {
  /** An absolute folder; the server lives in `postgres` below it. */
  readonly dataDir: string
  readonly onProgress?: (sentence: string) => void
  /** PostgreSQL settings for a server that this call starts; one that runs already keeps its own. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Every process that uses the server holds this advisory lock, shared, for as long as it lives. */
const inUse = '20221122, 1'

/**
 * Starts the PostgreSQL that npm brought, or joins the one that runs in this data directory already, be it another process's
 * or one that a killed process left behind.
 *
 * @throws EmbeddedPostgresError with a sentence and its remedy where the server cannot run
 */
export async function startEmbeddedPostgres({
  dataDir,
  onProgress = () => {},
  settings = {},
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = placeFor(dataDir)
  return withLaunchLock(place.lockFile, async () => {
    const known = readServerState(place.stateFile)
    if (known === null) onProgress('Making a database (once)')
    await makeCluster(place)
    const state = readServerState(place.stateFile) ?? { password: '', port: 0 }
    const running = await connect(place, state)
    if (running !== null) return hold(place, running, urlOf(state, database))
    await stopPostmaster(place)
    onProgress('Starting the embedded PostgreSQL')
    const started = await startPostmaster(place, state.password, settings)
    writeServerState(place.stateFile, started.state)
    return hold(place, started.client, urlOf(started.state, database))
  })
}

async function hold(place: Place, client: pg.Client, url: string): Promise<EmbeddedPostgres> {
  await client.query(`select pg_advisory_lock_shared(${inUse})`)
  const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
  if (rowCount === 0) await client.query(`create database ${database}`)
  let stopped: Promise<void> | null = null
  return {
    url,
    stop: () => {
      stopped ??= withLaunchLock(place.lockFile, () => release(place, client))
      return stopped
    },
  }
}

async function release(place: Place, client: pg.Client): Promise<void> {
  const last = await isLast(client)
  await client.end().catch(() => {})
  if (last) await stopPostmaster(place)
}

async function isLast(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`select pg_advisory_unlock_shared(${inUse})`)
    const { rows } = await client.query<{ alone: boolean }>(`select pg_try_advisory_lock(${inUse}) as alone`)
    return rows[0]?.alone === true
  } catch {
    // The connection is gone because the server is; what is left of it may be cleared away.
    return true
  }
}
