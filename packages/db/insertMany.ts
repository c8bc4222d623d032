import type { Knex } from 'knex'
import { snakeCaseMappers } from 'objection'

const { format } = snakeCaseMappers()

/**
 * Inserts thousands of rows by one statement with one parameter (JSON), where Knex would write out a parameter a value.
 * The first row says which columns there are; the values are what JSON knows of, and dates.
 *
 * @param table with its schema, as in `market.products`
 * @throws the errors of the database, as `constraintOf` reads them
 */
export async function insertMany(knex: Knex, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows
  if (first === undefined) return
  const columns = Object.keys(format(first as Record<string, unknown>))
  const names = columns.map((column) => `"${column}"`).join(', ')
  const json = JSON.stringify(rows.map((row) => format(row as Record<string, unknown>)))
  await knex.raw(
    `insert into ${table} (${names}) select ${names} from json_populate_recordset(null::${table}, ?)`,
    [json],
  )
}
