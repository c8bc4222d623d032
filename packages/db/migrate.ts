import { pathToFileURL } from 'node:url'
import type { Knex } from 'knex'
import { MigrationError } from './MigrationError.ts'
import { type MigrationFile, migrationFiles, type SchemaMigrations } from './migrationFiles.ts'

export interface MigrateOptions {
  readonly knex: Knex
  readonly schemas: readonly SchemaMigrations[]
  readonly onProgress?: (sentence: string) => void
}

interface Migration {
  up(knex: Knex): Promise<void>
}

/** One runner at a time in a database, whoever starts it. */
const lockKey = 720_221_122

/**
 * Applies what has not been applied yet, schema after schema, each file in a transaction of its own and all of them on one
 * connection under an advisory lock. Applied files are frozen: a changed one is refused.
 *
 * @throws MigrationError with a sentence and its remedy
 */
export async function migrate({ knex, schemas, onProgress = () => {} }: MigrateOptions): Promise<void> {
  const files = await migrationFiles(schemas)
  const connection: unknown = await knex.client.acquireConnection()
  const run = (sql: string) => knex.raw(sql).connection(connection)
  try {
    // Waiting for the lock and filling a new column may take longer than any page's statement.
    await run(`set statement_timeout = 0`)
    await run(`select pg_advisory_lock(${lockKey})`)
    await run(bookkeeping)
    const waiting = pendingOf(files, await appliedOf(knex, connection))
    for (const [index, file] of waiting.entries()) {
      onProgress(`Migrating ${index + 1} of ${waiting.length}: ${file.schema} ${file.name}`)
      await apply(knex, connection, file)
    }
  } finally {
    await run(`select pg_advisory_unlock(${lockKey})`).catch(() => {})
    await run(`reset statement_timeout`).catch(() => {})
    await knex.client.releaseConnection(connection)
  }
}

/** The migrations that the database lacks, as `schema name`; a service that finds one must not start. */
export async function pendingMigrations({
  knex,
  schemas,
}: Pick<MigrateOptions, 'knex' | 'schemas'>): Promise<string[]> {
  const files = await migrationFiles(schemas)
  const { rows } = await knex.raw<{ rows: { known: boolean }[] }>(
    `select to_regclass('public.migrations') is not null as known`,
  )
  const applied = rows[0]?.known ? await appliedOf(knex) : []
  return pendingOf(files, applied).map((file) => `${file.schema} ${file.name}`)
}

/** What every room may count on: the extensions that our migrations use, and the table of what has been applied. */
const bookkeeping = `
  create extension if not exists btree_gist with schema public;
  create extension if not exists citext with schema public;
  create extension if not exists pg_trgm with schema public;
  create extension if not exists unaccent with schema public;
  create table if not exists public.migrations (
    schema text not null,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now(),
    primary key (schema, name)
  )`

type Applied = Pick<MigrationFile, 'schema' | 'name' | 'checksum'>

async function appliedOf(knex: Knex, connection?: unknown): Promise<Applied[]> {
  const query = knex.raw<{ rows: Applied[] }>('select schema, name, checksum from public.migrations')
  const { rows } = await (connection === undefined ? query : query.connection(connection))
  return rows
}

function pendingOf(files: readonly MigrationFile[], applied: readonly Applied[]): MigrationFile[] {
  const checksums = new Map(applied.map(({ schema, name, checksum }) => [`${schema} ${name}`, checksum]))
  return files.filter((file) => {
    const checksum = checksums.get(`${file.schema} ${file.name}`)
    if (checksum !== undefined && checksum !== file.checksum) {
      throw new MigrationError(
        `${file.path} was changed after it was applied to this database; restore it and put the change into a new migration (a development database may be removed instead).`,
      )
    }
    return checksum === undefined
  })
}

async function apply(knex: Knex, connection: unknown, file: MigrationFile): Promise<void> {
  const migration: unknown = await import(pathToFileURL(file.path).href)
  if (!isMigration(migration)) {
    throw new MigrationError(`${file.path} exports no function up(knex); add it.`)
  }
  try {
    await knex.transaction(
      async (trx) => {
        await trx.raw(`set local lock_timeout = '5s'`)
        await trx.raw('create schema if not exists ??', [file.schema])
        await migration.up(trx)
        await trx('public.migrations').insert({
          schema: file.schema,
          name: file.name,
          checksum: file.checksum,
        })
      },
      { connection },
    )
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new MigrationError(
      `The migration ${file.schema} ${file.name} failed and was rolled back: ${reason.split('\n').at(-1)}; correct ${file.path} and start again.`,
      { cause: error },
    )
  }
}

const isMigration = (module: unknown): module is Migration =>
  typeof module === 'object' && module !== null && 'up' in module && typeof module.up === 'function'
