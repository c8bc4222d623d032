import type { Knex } from 'knex'

interface Sent {
  readonly sql: string
  readonly bindings: readonly unknown[]
}

/** The reading statements that `work` sends through the pool. */
export async function statementsOf(knex: Knex, work: () => Promise<unknown>): Promise<Sent[]> {
  const sent: Sent[] = []
  const note = ({ sql, bindings }: { sql: string; bindings?: readonly unknown[] }) => {
    if (/^\s*(select|with)\b/i.test(sql)) sent.push({ sql, bindings: bindings ?? [] })
  }
  knex.on('query', note)
  try {
    await work()
  } finally {
    knex.removeListener('query', note)
  }
  return sent
}

export interface Touched {
  /** Shared buffers of 8 KB. */
  readonly buffers: number
  /** What came of it. */
  readonly rows: number
}

/** What PostgreSQL touches for the statements: EXPLAIN (ANALYZE, BUFFERS), planning left out. */
export async function touchedBy(knex: Knex, statements: readonly Sent[]): Promise<Touched> {
  const connection: Connection = await knex.client.acquireConnection()
  try {
    const all = { buffers: 0, rows: 0 }
    for (const statement of statements) {
      const { buffers, rows } = await touchedByOne(connection, statement)
      all.buffers += buffers
      all.rows += rows
    }
    return all
  } finally {
    await knex.client.releaseConnection(connection)
  }
}

/** The second time counts: the first one of a connection also reads the catalogues, which it then keeps. */
async function touchedByOne(connection: Connection, { sql, bindings }: Sent): Promise<Touched> {
  const explain = () => connection.query(`explain (analyze, buffers, format json) ${sql}`, bindings)
  await explain()
  const { rows } = await explain()
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
  const buffers = (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0)
  return { buffers, rows: plan?.['Actual Rows'] ?? 0 }
}

interface Connection {
  query(text: string, values: readonly unknown[]): Promise<{ rows: readonly Plan[] }>
}

interface Plan {
  readonly 'QUERY PLAN': readonly {
    readonly Plan: {
      readonly 'Shared Hit Blocks': number
      readonly 'Shared Read Blocks': number
      readonly 'Actual Rows': number
    }
  }[]
}
