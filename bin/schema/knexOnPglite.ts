import type { PGlite } from '@electric-sql/pglite'
import knex, { type Knex } from 'knex'

type Answer = (error: unknown, result?: unknown) => void

interface Statement {
  readonly text: string
  readonly values?: readonly unknown[]
}

/** Knex takes any pool with the interface of pg's; this one hands out the one session that PGlite has. */
export function knexOnPglite(database: PGlite): Knex {
  const session = {
    query: (statement: string | Statement, answer: Answer) => {
      const { text, values = [] } = typeof statement === 'string' ? { text: statement } : statement
      run(database, text, values).then(
        (result) => answer(null, result),
        (error: unknown) => answer(error),
      )
    },
    release: () => {},
  }
  const pool = { connect: async () => session, end: async () => {}, on: () => {} }
  return knex({ client: 'pg', connectionPool: pool as unknown as NonNullable<Knex.Config['connectionPool']> })
}

/** Several statements in one text are allowed only where nothing is bound, as in PostgreSQL's simple protocol. */
async function run(database: PGlite, text: string, values: readonly unknown[]) {
  const result =
    values.length > 0 ? await database.query(text, [...values]) : (await database.exec(text)).at(-1)
  return {
    command: text.trim().split(/\s/, 1)[0]?.toUpperCase(),
    rows: [],
    ...result,
    rowCount: result?.affectedRows ?? 0,
  }
}
