import type { Knex } from 'knex'

/**
 * Does the work while no other process asks the same host. The lock belongs to a connection of its own, so it ends with the
 * process, however that ends.
 *
 * @returns `busy` when somebody else is at it
 */
export async function withHostLock<T>(knex: Knex, host: string, work: () => Promise<T>): Promise<T | 'busy'> {
  const connection: unknown = await knex.client.acquireConnection()
  const ask = (verb: string) =>
    knex
      .raw(`select ${verb}(hashtextextended(?, 0)) as held`, [`market.scrape ${host}`])
      .connection(connection)
  try {
    const { rows } = await ask('pg_try_advisory_lock')
    if (!rows[0]?.held) return 'busy'
    try {
      return await work()
    } finally {
      await ask('pg_advisory_unlock')
    }
  } finally {
    await knex.client.releaseConnection(connection)
  }
}
