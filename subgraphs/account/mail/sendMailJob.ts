import { setTimeout as pause } from 'node:timers/promises'
import type { Clock } from '@rose-ash/domain'
import type { Job, JobHelpers } from '@rose-ash/jobs'
import type { Knex } from 'knex'
import { z } from 'zod'
import { writeLetter } from './letters/writeLetter.ts'
import { dueMail } from './outbox/dueMail.ts'
import { type MailOutcome, noteOutcome } from './outbox/noteOutcome.ts'
import type { OutboxMail } from './outbox/OutboxMail.ts'
import { reserveSlot } from './outbox/reserveSlot.ts'
import { retryIn } from './outbox/retryIn.ts'
import { sendLater } from './outbox/sendLater.ts'
import { takeMail } from './outbox/takeMail.ts'
import { waitsUntil } from './outbox/waitsUntil.ts'
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

/** How long a job goes on with the letters of others: between two jobs of a lane, the queue may rest for seconds. */
const goOnMs = 5000

/** Sends a letter, or has it tried again later, and goes on with others that are due. */
export const sendMailJob = (around: SendingMail): Job => ({
  async run(payload, { logger, signal }) {
    const { knex, clock } = around
    const { id } = payloadSchema.parse(payload)
    const early = await waitsUntil(knex, id)
    if (early) return sendLater(knex, id, early)
    const endsAt = clock.now().getTime() + goOnMs
    await sendNext(around, { id, logger, signal })
    while (clock.now().getTime() < endsAt && !signal.aborted) {
      if (!(await sendNext(around, { logger, signal }))) break
    }
  },
})

/** Sends a letter at the next moment at which one may be sent. False when there is none. */
async function sendNext(
  around: SendingMail,
  { id, logger, signal }: Pick<JobHelpers, 'logger' | 'signal'> & { readonly id?: string },
): Promise<boolean> {
  const { knex, perSecond } = around
  const due = dueMail(knex).where(id === undefined ? {} : { id })
  if ((await due.first('id')) === undefined) return false
  if (perSecond !== null) await pause(await reserveSlot(knex, perSecond), undefined, { signal })
  const taken = await takeMail(knex, id)
  if (!taken) return false
  const outcome = await attempt(around, taken)
  await noteOutcome(knex, taken, outcome)
  const about = { mail: taken.id, template: taken.template, attempts: taken.attempts }
  if (outcome.state === 'sent') logger.info(about, 'a letter was sent')
  else
    logger[outcome.state === 'failed' ? 'error' : 'warn']({ ...about, ...outcome }, 'a letter was not taken')
  return true
}

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
