/** Asked this often, a statement comes back all the time. */
const often = 5
/** Each costs memory in every connection, so there is an end to them. */
const mostNames = 200
const mostCounted = 2000

/** Gives names to the statements that come back all the time: PostgreSQL parses and plans a named one once a connection. */
export interface StatementNames {
  nameOf(sql: string): string | undefined
  /** The plan behind the name no longer fits its tables: the statement gets another name. */
  renew(sql: string): void
}

export function createStatementNames(): StatementNames {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  let given = 0
  const give = (sql: string): string => {
    given += 1
    const name = `s${given}`
    names.set(sql, name)
    return name
  }
  return {
    nameOf(sql) {
      const known = names.get(sql)
      if (known !== undefined || names.size >= mostNames) return known
      const count = (counts.get(sql) ?? 0) + 1
      if (count >= often) {
        counts.delete(sql)
        return give(sql)
      }
      if (counts.size >= mostCounted) counts.clear()
      counts.set(sql, count)
      return undefined
    },
    renew(sql) {
      if (names.has(sql)) give(sql)
    },
  }
}
