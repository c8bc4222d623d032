import knex, { type Knex } from 'knex'
import { knexSnakeCaseMappers } from 'objection'
import { parserFor } from './columnTypes.ts'
import { PostgresClient } from './PostgresClient.ts'

export interface KnexOptions {
  readonly url: string
  readonly applicationName: string
  readonly poolMax?: number
  /** 0: a statement may take as long as it takes. */
  readonly statementTimeoutMs?: number
}

/**
 * A Knex on one pool of connections. Names are snake_case in SQL and camelCase in code; `bigint` is a number, `timestamp` and
 * `date` stay text (they are wall clock, not instants) and `timestamptz` is a Date.
 */
export function createKnex({
  url,
  applicationName,
  poolMax = 10,
  statementTimeoutMs = 10_000,
}: KnexOptions): Knex {
  const connection = {
    connectionString: url,
    application_name: applicationName,
    statement_timeout: statementTimeoutMs,
    options: '-c timezone=UTC',
    types: { getTypeParser: parserFor },
  }
  const { wrapIdentifier } = knexSnakeCaseMappers()
  return knex({
    client: PostgresClient,
    connection: connection as Knex.PgConnectionConfig,
    pool: { min: 0, max: poolMax },
    acquireConnectionTimeout: 10_000,
    // What goes wrong is thrown; Knex would print it as well.
    log: { warn: () => {}, error: () => {} },
    wrapIdentifier,
  })
}
