import type { Knex } from 'knex'
import type { OutboxMail } from './OutboxMail.ts'
import { sendLater } from './sendLater.ts'

/** What came of an attempt. */
export type MailOutcome =
  | { readonly state: 'sent'; readonly at: Date }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'queued'; readonly reason: string; readonly inSeconds: number }

/**
 * Notes what came of an attempt, unless somebody else has taken the letter since. What the letter said is blanked once
 * nobody will send it any more.
 */
export async function noteOutcome(
  knex: Knex,
  { id, attempts }: OutboxMail,
  outcome: MailOutcome,
): Promise<void> {
  const mine = (trx: Knex) => trx('account.mail_outbox').where({ id, attempts, state: 'sending' })
  if (outcome.state !== 'queued') {
    await mine(knex).update({
      state: outcome.state,
      variables: null,
      nextTryAt: null,
      ...(outcome.state === 'sent' ? { sentAt: outcome.at, lastError: null } : { lastError: outcome.reason }),
    })
    return
  }
  await knex.transaction(async (trx) => {
    const [row] = await mine(trx)
      .update({
        state: 'queued',
        lastError: outcome.reason,
        nextTryAt: trx.raw('now() + make_interval(secs => ?)', [outcome.inSeconds]),
      })
      .returning('nextTryAt')
    if (row) await sendLater(trx, id, row.nextTryAt)
  })
}
