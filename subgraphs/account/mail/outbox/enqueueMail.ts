import { type MailPort, mailVariables } from '@rose-ash/contracts'
import { type Clock, newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { z } from 'zod'
import { isDeliverable } from './isDeliverable.ts'
import { sendLater } from './sendLater.ts'

export type NewMail = z.output<MailPort['calls']['enqueue']['input']>

/**
 * Notes a letter and the job that sends it, both or neither. A letter of the same `dedupeKey` is the same letter.
 *
 * @returns its id
 * @throws Error when nobody can be reached at that address, or the template needs other variables
 */
export async function enqueueMail(
  { knex, clock, domain }: { knex: Knex; clock: Clock; domain: string },
  mail: NewMail,
): Promise<string> {
  if (!isDeliverable(mail.to.address)) throw new Error('That is not the address of one mailbox.')
  const variables = mailVariables[mail.template].parse(mail.variables)
  return knex.transaction(async (trx) => {
    const id = newId()
    const now = clock.now()
    const noted = await trx('account.mail_outbox')
      .insert({
        id,
        template: mail.template,
        toAddress: mail.to.address,
        toName: mail.to.name,
        variables: JSON.stringify(variables),
        dedupeKey: mail.dedupeKey,
        nextTryAt: trx.fn.now(),
        messageId: `<${id}@${domain}>`,
        createdAt: now,
      })
      .onConflict('dedupeKey')
      .ignore()
      .returning('id')
    if (noted.length === 0) return known(trx, mail.dedupeKey)
    await sendLater(trx, id, now)
    return id
  })
}

async function known(trx: Knex.Transaction, dedupeKey: string): Promise<string> {
  const found: { id: string } | undefined = await trx('account.mail_outbox').where({ dedupeKey }).first('id')
  if (!found) throw new Error('The letter of that key has just been forgotten.')
  return found.id
}
