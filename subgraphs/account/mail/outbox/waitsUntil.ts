import type { Knex } from 'knex'

/** The moment before which a letter is not sent; null when it is done, or its time has come. */
export async function waitsUntil(knex: Knex, id: string): Promise<Date | null> {
  const row: { nextTryAt: Date } | undefined = await knex('account.mail_outbox')
    .where({ id })
    .where('nextTryAt', '>', knex.fn.now())
    .first('nextTryAt')
  return row?.nextTryAt ?? null
}
