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
  let buffers = 0
  for (const { sql, bindings } of statements) {
    const connection: unknown = await knex.client.acquireConnection()
    try {
      const { rows } = await (
        connection as { query(text: string, values: unknown): Promise<{ rows: Plan[] }> }
      ).query(`explain (analyze, buffers, format json) ${sql}`, bindings)
      const plan = rows[0]?.['QUERY PLAN'][0]?.Plan
      buffers += (plan?.['Shared Hit Blocks'] ?? 0) + (plan?.['Shared Read Blocks'] ?? 0)
    } finally {
      await knex.client.releaseConnection(connection)
    }
  }
  return buffers
}

interface Plan {
  readonly 'QUERY PLAN': readonly {
    readonly Plan: { readonly 'Shared Hit Blocks': number; readonly 'Shared Read Blocks': number }
  }[]
}
