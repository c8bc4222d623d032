type Row = Readonly<Record<string, unknown>>

interface Columns {
  /** For a `select` of one table: the columns under the names that they have in code. */
  readonly selected: string
  /** For a `select` of several: the same with the table's name before them. */
  readonly joined: string
  /** The row of this table out of such a row; null where an outer join found none. */
  readonly in: (row: Row) => Row | null
}

/**
 * SQL that reads columns of a table without a query builder. The list of products is asked for more often than anything else,
 * and what Knex and Objection do for a statement costs more than the statement.
 */
export function columnsOf(table: string, columns: string): Columns {
  const named = columns.split(' ').map((column) => {
    const name = inCode(column)
    return { column, name, alias: `${table} ${name}` }
  })
  const listed = (key: 'name' | 'alias') =>
    named.map((each) => `${table}.${each.column} as "${each[key]}"`).join(', ')
  const idAlias = `${table} id`
  return {
    selected: listed('name'),
    joined: listed('alias'),
    in: (row) =>
      row[idAlias] === null ? null : Object.fromEntries(named.map(({ name, alias }) => [name, row[alias]])),
  }
}

const inCode = (column: string) => column.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
