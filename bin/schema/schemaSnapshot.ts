import { PGlite } from '@electric-sql/pglite'
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist'
import { citext } from '@electric-sql/pglite/contrib/citext'
import { ltree } from '@electric-sql/pglite/contrib/ltree'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { pgDump } from '@electric-sql/pglite-tools/pg_dump'
import { repositoryRoot } from '@rose-ash/config'
import { migrate, roomSchemas } from '@rose-ash/db'
import { knexOnPglite } from './knexOnPglite.ts'

const heading = `-- The tables of every room, as the migrations make them. Written by \`npm run generate\`.\n`

/**
 * The text of schema.sql: all migrations run on a PostgreSQL in memory, and what it then holds without rows and owners. The
 * embedded server has no pg_dump of its own.
 */
export async function schemaSnapshot(): Promise<string> {
  const database = await PGlite.create({
    extensions: { btree_gist, citext, ltree, pg_trgm, pgcrypto, unaccent },
  })
  const knex = knexOnPglite(database)
  try {
    await migrate({ knex, schemas: roomSchemas(repositoryRoot) })
    const dump = await pgDump({ pg: database, args: ['--schema-only', '--no-owner', '--no-privileges'] })
    return heading + withoutNoise(await dump.text())
  } finally {
    await database.close()
  }
}

/** Drops what differs between two runs or says nothing: versions, session settings, comments, runs of empty lines. */
function withoutNoise(dump: string): string {
  const lines = dump
    .split('\n')
    .filter((line) => !/^(--|SET |SELECT pg_catalog\.set_config|\\(un)?restrict )/.test(line))
    .join('\n')
  return `${lines.replaceAll(/\n{3,}/g, '\n\n').trim()}\n`
}
