import type { Knex } from 'knex'

/** Keeps the hash of a member's password in place of the one before. */
export const savePassword = (
  knex: Knex,
  { userId, hash, at }: { userId: string; hash: string; at: Date },
): Promise<unknown> =>
  knex('federation.passwords').insert({ userId, hash, changedAt: at }).onConflict('user_id').merge()
