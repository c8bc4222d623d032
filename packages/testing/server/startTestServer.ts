import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { publishTestRun, repositoryRoot, testEnvironment } from '@rose-ash/config'
import { startEmbeddedPostgres } from '@rose-ash/db/embedded/startEmbeddedPostgres.ts'
import pg from 'pg'
import { dropDatabasesOf, dropOrphans, runLock } from './runDatabases.ts'
import { ensureTemplate } from './template.ts'

export interface TestServer {
  stop(): Promise<void>
}

/** What a test database holds may be lost with the machine. */
const unsafeButFast = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  // No database lives long enough to gain by it.
  autovacuum: 'off',
}

/**
 * Starts or joins the PostgreSQL of the tests (below `.data/test`, or the server that TEST_DATABASE_URL names), migrates the
 * template database unless it is there from an earlier run, and tells the workers through the environment.
 */
export async function startTestServer(): Promise<TestServer> {
  const given = testEnvironment().databaseUrl
  const server =
    given === null
      ? await startEmbeddedPostgres({
          dataDir: join(repositoryRoot, '.data', 'test'),
          settings: unsafeButFast,
        })
      : { url: given, stop: async () => {} }
  const number = randomInt(1, 2 ** 31 - 1)
  const client = new pg.Client({ connectionString: server.url, application_name: `test run ${number}` })
  try {
    await client.connect()
    // Held as long as this run lives: a run without it was killed, and its databases are swept away.
    await client.query(runLock('pg_advisory_lock', number))
    await dropOrphans(client)
    const template = await ensureTemplate(client, server.url)
    publishTestRun({ serverUrl: server.url, template, number })
  } catch (error) {
    await client.end().catch(() => {})
    await server.stop()
    throw error
  }
  return {
    stop: async () => {
      await dropDatabasesOf(client, number)
      await client.end()
      await server.stop()
    },
  }
}
