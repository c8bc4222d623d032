import type { Knex } from 'knex'

export interface QueryCount<T> {
  readonly result: T
  readonly count: number
  /** The SQL of each statement, in order. */
  readonly statements: readonly string[]
}

const transactionControl = /^(begin|commit|rollback|savepoint|release)\b/i

/**
 * Counts the SQL statements that `work` sends through `knex` or through transactions on it. Beginning and ending a
 * transaction does not count.
 */
export async function countQueries<T>(knex: Knex, work: () => T | Promise<T>): Promise<QueryCount<T>> {
  const statements: string[] = []
  const note = ({ sql }: { sql: string }) => {
    if (!transactionControl.test(sql)) statements.push(sql)
  }
  knex.on('query', note)
  try {
    const result = await work()
    return { result, count: statements.length, statements }
  } finally {
    knex.removeListener('query', note)
  }
}
