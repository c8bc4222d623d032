import type pg from 'pg'

const lockClass = 720_221

/** SQL that takes, tries or gives back the lock of a test run. */
export const runLock = (call: string, run: number): string => `select ${call}(${lockClass}, ${run}) as done`

/** Databases of a run are named for it: `test_<run>_<purpose>`. */
export const databaseName = (run: number, purpose: string): string => `test_${run}_${purpose}`

export async function dropDatabasesOf(client: pg.Client, run: number): Promise<void> {
  for (const { name } of await testDatabases(client)) {
    if (runOf(name) === run) await client.query(`drop database if exists "${name}" with (force)`)
  }
}

/** Drops what killed runs left behind. */
export async function dropOrphans(client: pg.Client): Promise<void> {
  const runs = new Set((await testDatabases(client)).map(({ name }) => runOf(name)))
  for (const run of runs) {
    const { rows } = await client.query<{ done: boolean }>(runLock('pg_try_advisory_lock', run))
    if (!rows[0]?.done) continue
    await dropDatabasesOf(client, run)
    await client.query(runLock('pg_advisory_unlock', run))
  }
}

async function testDatabases(client: pg.Client): Promise<{ name: string }[]> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database where datname ~ '^test_[0-9]+_'`,
  )
  return rows
}

const runOf = (name: string) => Number(name.split('_')[1])
