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

/** Shared buffers (8 KB each) that PostgreSQL touches for the statements: EXPLAIN (ANALYZE, BUFFERS), planning left out. */
export async function buffersOf(knex: Knex, statements: readonly Sent[]): Promise<number> {
  const connection: Connection = await knex.client.acquireConnection()
  try {
    let buffers = 0
    for (const statement of statements) buffers += await buffersOfOne(connection, statement)
    return buffers
  } finally {
    await knex.client.releaseConnection(connection)
  }
}

/** The second time counts: the first one of a connection also reads the catalogues, which it then keeps. */
async function buffersOfOne(connection: Connection, { sql, bindings }: Sent): Promise<number> {
  const explain = () => connection.query(`explain (analyze, buffers, format json) ${sql}`, bindings)
  await explain()
  const { rows } = await explain()
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
  return (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0)
}

interface Connection {
  query(text: string, values: readonly unknown[]): Promise<{ rows: readonly Plan[] }>
}

interface Plan {
  readonly 'QUERY PLAN': readonly {
    readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number }
  }[]
}
