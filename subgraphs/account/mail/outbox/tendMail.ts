import type { Knex } from 'knex'
import { sendLater } from './sendLater.ts'

/** Letters are kept for as long as somebody may ask what became of one, and an old key may come again. */
const keptDays = 90
const mostAtOnce = 1000

/** Gives letters whose job was lost another one, and forgets those that are long done. */
export async function tendMail(knex: Knex, now: Date): Promise<void> {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select id from account.mail_outbox
     where state in ('queued', 'sending') and next_try_at < now() and not exists (
       select from graphile_worker.jobs
       where key = 'account.sendMail:' || mail_outbox.id and attempts < max_attempts + (locked_at is not null)::int)
     order by next_try_at limit ?`,
    [mostAtOnce],
  )
  for (const { id } of rows) await sendLater(knex, id, now)
  await knex('account.mail_outbox')
    .whereIn('state', ['sent', 'failed'])
    .where('createdAt', '<', new Date(now.getTime() - keptDays * 86_400_000))
    .delete()
}
