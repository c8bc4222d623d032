import type { Knex } from 'knex'

/** Erases what is kept of somebody who left. The log of consent stays, and speaks of nobody in particular. */
export async function forgetMember(trx: Knex.Transaction, userId: string, now: Date): Promise<void> {
  await trx('account.profiles').where({ userId }).delete()
  await trx('account.newsletter_subscriptions')
    .whereIn('subscriberId', trx('account.subscribers').select('id').where({ userId }))
    .delete()
  await trx('account.subscribers').where({ userId }).update({ userId: null, email: null, erasedAt: now })
}
