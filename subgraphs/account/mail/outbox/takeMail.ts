import type { Knex } from 'knex'
import { dueMail } from './dueMail.ts'
import type { OutboxMail } from './OutboxMail.ts'

/** How long whoever took a letter may hold it: longer by far than an attempt takes. */
const holdSeconds = 90

/**
 * Takes a letter whose time has come, in a statement of its own, so that nothing is locked while it is sent. Nobody else
 * gets it until its time is up; only whoever died on the way lets that happen.
 *
 * @param id of the letter; the one that has waited longest when left out
 * @returns null when there is none, or somebody is taking it just now
 */
export async function takeMail(knex: Knex, id?: string): Promise<OutboxMail | null> {
  const due = dueMail(knex).select('id').orderBy('nextTryAt').limit(1).forUpdate().skipLocked()
  const [taken] = await knex('account.mail_outbox')
    .whereIn('id', id === undefined ? due : due.where({ id }))
    .update({
      state: 'sending',
      attempts: knex.raw('attempts + 1'),
      nextTryAt: knex.raw('now() + make_interval(secs => ?)', [holdSeconds]),
    })
    .returning(['id', 'template', 'toAddress', 'toName', 'variables', 'attempts', 'messageId', 'createdAt'])
  return taken ?? null
}
