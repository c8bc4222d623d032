import KnexPostgres from 'knex/lib/dialects/postgres/index.js'
import { snakeCaseMappers } from 'objection'
import pg from 'pg'
import { createStatementNames } from './statementNames.ts'

/** What Knex hands to its client, and gets back with the response. */
interface Statement {
  readonly sql: string
  readonly bindings?: readonly unknown[]
  readonly method?: string
  readonly options?: object
  response?: unknown
}

interface Connection {
  query(query: object): void
}

type Callback = (error: Error | null, response: unknown) => void

/** The driver's own query, whose typings leave out what it is told of the columns. */
const DriverQuery = pg.Query as unknown as new (
  config: object,
  values: undefined,
  callback: Callback,
) => { handleRowDescription(description: { fields: { name: string }[] }): void }

const camelCase = new Map<string, string>()
const { parse } = snakeCaseMappers()

function camelCased(column: string): string {
  const known = camelCase.get(column)
  if (known !== undefined) return known
  const [made = column] = Object.keys(parse({ [column]: null }))
  camelCase.set(column, made)
  return made
}

/** Names the columns once a result, so that the rows need no copies with other keys. */
class CamelCaseQuery extends DriverQuery {
  override handleRowDescription(description: { fields: { name: string }[] }): void {
    for (const field of description.fields) field.name = camelCased(field.name)
    super.handleRowDescription(description)
  }
}

/** SQLSTATE `feature_not_supported`: a table has changed under a named statement that selects all its columns. */
const isOutdated = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '0A000' && /cached plan/.test(error.message)

/**
 * Knex's client for PostgreSQL with two differences: rows come with camelCase keys, those of `knex.raw` excepted, and what is
 * read again and again outside transactions is a named statement, which PostgreSQL parses and plans once a connection.
 */
export class PostgresClient extends KnexPostgres {
  readonly #names = createStatementNames()

  override async _query(connection: Connection, statement: Statement): Promise<Statement> {
    const { sql } = statement
    // A transaction has a client of its own, made without this class's constructor.
    const isRead = this.transacting !== true && /^(select|with)\b/i.test(sql)
    const name = isRead ? this.#names.nameOf(sql) : undefined
    try {
      return await ask(connection, statement, name)
    } catch (error) {
      if (name === undefined || !isOutdated(error)) throw error
      this.#names.renew(sql)
      return ask(connection, statement, this.#names.nameOf(sql))
    }
  }
}

function ask(connection: Connection, statement: Statement, name: string | undefined): Promise<Statement> {
  const { sql, bindings = [], method, options } = statement
  const config = { text: sql, values: bindings, ...(name !== undefined && { name }), ...options }
  const isPlain = method === 'raw' || method === 'columnInfo'
  const Query = isPlain ? DriverQuery : CamelCaseQuery
  return new Promise((resolve, reject) => {
    connection.query(
      new Query(config, undefined, (error, response) => {
        if (error) return reject(error)
        if (method === 'columnInfo') nameColumns(response as ColumnInfo)
        statement.response = response
        resolve(statement)
      }),
    )
  })
}

interface ColumnInfo {
  readonly rows: { column_name: string }[]
}

/** Knex reads the names of a table's columns from rows, by the names that those have in SQL. */
function nameColumns({ rows }: ColumnInfo): void {
  for (const row of rows) row.column_name = camelCased(row.column_name)
}
