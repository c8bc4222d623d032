import type { Knex } from 'knex'

/** Keeps other processes from one more host until the work is done; false when one of them asks it just now. */
export type LockHost = (host: string) => Promise<boolean>

/**
 * Does the work while no other process asks the same host, nor those that the work locks on its way. The locks belong to a
 * connection of their own, so they end with the process, however that ends.
 *
 * @returns `busy` when somebody else is at it
 */
export async function withHostLock<T>(
  knex: Knex,
  host: string,
  work: (lockHost: LockHost) => Promise<T>,
): Promise<T | 'busy'> {
  const connection: unknown = await knex.client.acquireConnection()
  const lockHost: LockHost = async (of) => {
    const { rows } = await knex
      .raw('select pg_try_advisory_lock(hashtextextended(?, 0)) as held', [`market.scrape ${of}`])
      .connection(connection)
    return rows[0]?.held === true
  }
  try {
    if (!(await lockHost(host))) return 'busy'
    try {
      return await work(lockHost)
    } finally {
      await knex.raw('select pg_advisory_unlock_all()').connection(connection)
    }
  } finally {
    await knex.client.releaseConnection(connection)
  }
}
