import type { Knex } from 'knex'

/** Forgets letters by their keys. Whoever is sending one just now finds that nobody wants to know what came of it. */
export async function forgetMail(knex: Knex, dedupeKeys: readonly string[]): Promise<void> {
  await knex('account.mail_outbox').whereIn('dedupeKey', dedupeKeys).delete()
}
