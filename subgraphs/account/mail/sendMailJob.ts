import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { z } from 'zod'
import { writeLetter } from './letters/writeLetter.ts'
import { type MailOutcome, noteOutcome } from './outbox/noteOutcome.ts'
import type { OutboxMail } from './outbox/OutboxMail.ts'
import { reserveSlot } from './outbox/reserveSlot.ts'
import { retryIn } from './outbox/retryIn.ts'
import { sendLater } from './outbox/sendLater.ts'
import { takeMail, waitsUntil } from './outbox/takeMail.ts'
import { MailRefused } from './transport/MailRefused.ts'
import type { Post } from './transport/OutgoingMail.ts'

export interface SendingMail {
  readonly knex: Knex
  readonly clock: Clock
  readonly post: Post
  readonly from: string
  readonly homeUrl: string
  /** Null: as fast as they come. */
  readonly perSecond: number | null
}

const payloadSchema = z.object({ id: z.uuid() })

/** Sends one letter, or has it tried again later. */
export const sendMailJob = (around: SendingMail): Job => ({
  async run(payload, { logger, signal }) {
    const { knex, perSecond } = around
    const { id } = payloadSchema.parse(payload)
    const early = await waitsUntil(knex, id)
    if (early) return sendLater(knex, id, early)
    if (perSecond !== null) await pause(await reserveSlot(knex, perSecond), undefined, { signal })
    const taken = await takeMail(knex, id)
    if (taken === null) return
    if (taken instanceof Date) return sendLater(knex, id, taken)
    const outcome = await attempt(around, taken)
    await noteOutcome(knex, taken, outcome)
    const about = { mail: id, template: taken.template, attempts: taken.attempts }
    if (outcome.state === 'sent') logger.info(about, 'a letter was sent')
    else
      logger[outcome.state === 'failed' ? 'error' : 'warn'](
        { ...about, ...outcome },
        'a letter was not taken',
      )
  },
})

async function attempt(around: SendingMail, mail: OutboxMail): Promise<MailOutcome> {
  const { clock, post, from, homeUrl } = around
  try {
    await post.send({
      id: mail.id,
      messageId: mail.messageId,
      date: mail.createdAt,
      from,
      to: { address: mail.toAddress, name: mail.toName },
      ...writeLetter(mail.template, mail.variables, { homeUrl }),
    })
    return { state: 'sent', at: clock.now() }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (error instanceof MailRefused && error.isForGood) return { state: 'failed', reason }
    const age = clock.now().getTime() - mail.createdAt.getTime()
    const inSeconds = retryIn(mail.attempts, age, Math.random())
    if (inSeconds === null)
      return { state: 'failed', reason: `given up after three days; the last time because: ${reason}` }
    return { state: 'queued', reason, inSeconds }
  }
}
