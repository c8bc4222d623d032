import type { Knex } from 'knex'

/** Nobody else keeps or removes the files of this picture until the transaction ends. */
export async function lockFile(trx: Knex.Transaction, sha256: string): Promise<void> {
  await trx.raw('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`media ${sha256}`])
}
