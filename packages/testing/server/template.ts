import { createHash } from 'node:crypto'
import { repositoryRoot } from '@rose-ash/config'
import { createKnex } from '@rose-ash/db/createKnex.ts'
import { migrate } from '@rose-ash/db/migrate.ts'
import { migrationFiles } from '@rose-ash/db/migrationFiles.ts'
import { roomSchemas } from '@rose-ash/db/roomSchemas.ts'
import type pg from 'pg'
import { urlOfDatabase } from './urlOfDatabase.ts'

const buildLock = "hashtext('rose-ash test template')"

/**
 * Makes the database that every clone is copied from, with the migrations of all rooms applied. It is named by a hash of
 * them, so it outlives the run and changes with them.
 *
 * @returns its name
 */
export async function ensureTemplate(client: pg.Client, serverUrl: string): Promise<string> {
  const schemas = roomSchemas(repositoryRoot)
  const files = await migrationFiles(schemas)
  const hash = createHash('sha256').update(
    JSON.stringify(files.map(({ schema, name, checksum }) => [schema, name, checksum])),
  )
  const template = `template_${hash.digest('hex').slice(0, 16)}`
  await client.query(`select pg_advisory_lock(${buildLock})`)
  try {
    if (await exists(client, template)) return template
    const unfinished = `${template}_unfinished`
    await client.query(`drop database if exists ${unfinished} with (force)`)
    await client.query(`create database ${unfinished}`)
    const knex = createKnex({ url: urlOfDatabase(serverUrl, unfinished), applicationName: 'test template' })
    try {
      await migrate({ knex, schemas })
    } finally {
      await knex.destroy()
    }
    await dropOlderTemplates(client, unfinished)
    await client.query(`alter database ${unfinished} rename to ${template}`)
    return template
  } finally {
    await client.query(`select pg_advisory_unlock(${buildLock})`)
  }
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  return rowCount === 1
}

/** Keeps the newest few: another branch, or another run that began before the last change, may need them. */
async function dropOlderTemplates(client: pg.Client, present: string): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `select datname as name from pg_database
     where datname ~ '^template_[0-9a-f]{16}' and datname <> $1 order by oid desc offset 3`,
    [present],
  )
  for (const { name } of rows) await client.query(`drop database if exists "${name}" with (force)`)
}
