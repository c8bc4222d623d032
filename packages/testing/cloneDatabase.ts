import { randomUUID } from 'node:crypto'
import { testEnvironment } from '@rose-ash/config'
import pg from 'pg'
import { databaseName } from './server/runDatabases.ts'
import { urlOfDatabase } from './server/urlOfDatabase.ts'

export interface ClonedDatabase {
  readonly url: string
  drop(): Promise<void>
}

/**
 * Copies the template database: every schema, no rows. Only inside a jest project with the global set-up of this package.
 */
export async function cloneDatabase(): Promise<ClonedDatabase> {
  const run = presentRun()
  const name = databaseName(run.number, randomUUID().replaceAll('-', '').slice(0, 12))
  await onServer(`create database ${name} template ${run.template}`)
  return {
    url: urlOfDatabase(run.serverUrl, name),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  }
}

/**
 * Makes a database once in a test run and copies it after that, for what takes long to fill. The first worker that asks
 * fills it while the others wait.
 *
 * @param fill gets the address of a copy of the template
 */
export async function cloneOf(kind: string, fill: (url: string) => Promise<void>): Promise<ClonedDatabase> {
  const run = presentRun()
  const original = databaseName(run.number, kind)
  const client = new pg.Client({ connectionString: run.serverUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [original])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [original])
    if (rowCount === 0) {
      const unfinished = `${original}_unfinished`
      await client.query(`drop database if exists ${unfinished} with (force)`)
      await client.query(`create database ${unfinished} template ${run.template}`)
      await fill(urlOfDatabase(run.serverUrl, unfinished))
      await client.query(`alter database ${unfinished} rename to ${original}`)
    }
    const name = databaseName(run.number, randomUUID().replaceAll('-', '').slice(0, 12))
    await client.query(`create database ${name} template ${original}`)
    return {
      url: urlOfDatabase(run.serverUrl, name),
      drop: () => onServer(`drop database if exists ${name} with (force)`),
    }
  } finally {
    await client.end()
  }
}

/**
 * The one database of this jest worker, for tests that roll back what they do.
 *
 * @returns its address
 */
export async function workerDatabase(): Promise<string> {
  const run = presentRun()
  const name = databaseName(run.number, `worker_${testEnvironment().worker}`)
  try {
    await onServer(`create database ${name} template ${run.template}`)
  } catch (error) {
    if (!(typeof error === 'object' && error !== null && 'code' in error && error.code === duplicateDatabase))
      throw error
  }
  return urlOfDatabase(run.serverUrl, name)
}

/** SQLSTATE (PostgreSQL manual, appendix A). */
const duplicateDatabase = '42P04'

function presentRun() {
  const { run } = testEnvironment()
  if (run === null) {
    throw new Error('There is no test database: this test belongs in a file named *.db.test.ts or in tests/.')
  }
  return run
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: presentRun().serverUrl })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
