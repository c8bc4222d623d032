import type { Knex } from 'knex'
import type { OutboxMail } from './OutboxMail.ts'

/** How long whoever took a letter may hold it: longer by far than an attempt takes. */
const holdSeconds = 90

const waiting = ['queued', 'sending']

/**
 * Takes a letter whose time has come, in a statement of its own, so that nothing is locked while it is sent. Nobody else
 * gets it until its time is up; only whoever died on the way lets that happen.
 *
 * @returns the letter, the moment until which it has to wait, or null when it is done or somebody is taking it just now
 */
export async function takeMail(knex: Knex, id: string): Promise<OutboxMail | Date | null> {
  const due = knex('account.mail_outbox')
    .select('id')
    .where({ id })
    .whereIn('state', waiting)
    .where('nextTryAt', '<=', knex.fn.now())
    .forUpdate()
    .skipLocked()
  const [taken] = await knex('account.mail_outbox')
    .whereIn('id', due)
    .update({
      state: 'sending',
      attempts: knex.raw('attempts + 1'),
      nextTryAt: knex.raw(`now() + make_interval(secs => ?)`, [holdSeconds]),
    })
    .returning(['id', 'template', 'toAddress', 'toName', 'variables', 'attempts', 'messageId', 'createdAt'])
  if (taken) return taken as OutboxMail
  return waitsUntil(knex, id)
}

/** The moment before which a letter is not sent; null when it is done, or its time has come. */
export async function waitsUntil(knex: Knex, id: string): Promise<Date | null> {
  const row: { nextTryAt: Date } | undefined = await knex('account.mail_outbox')
    .where({ id })
    .where('nextTryAt', '>', knex.fn.now())
    .first('nextTryAt')
  return row?.nextTryAt ?? null
}
