import { createTransport, type NodemailerError } from 'nodemailer'
import { parseConnectionUrl } from 'nodemailer/lib/shared'
import { MailRefused } from './MailRefused.ts'
import { messageOf } from './messageOf.ts'
import type { Post } from './OutgoingMail.ts'

export interface SmtpOptions {
  /** `smtps://name:password@mail.example`, or `smtp://…` which uses STARTTLS where the server offers it. */
  readonly url: string
  /** How long one letter may take, connecting included. */
  readonly deadlineMs?: number
  /** How long connections are kept for the next letter. */
  readonly idleMs?: number
}

/** Sends by SMTP (RFC 5321). Connections are shared by letters that come close together, and closed when no more come. */
export function sendBySmtp({ url, deadlineMs = 30_000, idleMs = 5000 }: SmtpOptions): Post {
  const stepMs = Math.min(15_000, deadlineMs)
  const open = () =>
    createTransport({
      ...parseConnectionUrl(url),
      pool: true,
      maxConnections: 2,
      connectionTimeout: stepMs,
      greetingTimeout: stepMs,
      socketTimeout: stepMs,
    })
  let pool: ReturnType<typeof open> | null = null
  let underWay = 0
  let idle: NodeJS.Timeout | undefined

  const close = (): void => {
    pool?.close()
    pool = null
  }

  return {
    async send(mail) {
      clearTimeout(idle)
      pool ??= open()
      underWay += 1
      try {
        await within(deadlineMs, pool.sendMail(messageOf(mail)))
      } catch (error) {
        throw refusalOf(error as NodemailerError)
      } finally {
        underWay -= 1
        if (underWay === 0) idle = setTimeout(close, idleMs).unref()
      }
    },
  }
}

async function within<T>(ms: number, sending: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new MailRefused('the server took too long', false)), ms)
  try {
    return await Promise.race([sending, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** Steps at which the server speaks of us and not of the letter: our password, our network. */
const aboutUs = new Set(['CONN', 'EHLO', 'HELO', 'LHLO', 'STARTTLS'])

/**
 * A reply of 5xx to the letter or its envelope is for good (RFC 5321, 4.2.1), as is an address that no server could take;
 * anything else may pass.
 */
function refusalOf(error: NodemailerError | MailRefused): MailRefused {
  if (error instanceof MailRefused) return error
  const { responseCode = 0, command = '', code = '' } = error
  const isOurs = aboutUs.has(command) || command.startsWith('AUTH') || code === 'EAUTH'
  const isForGood = !isOurs && (responseCode === 0 ? code === 'EENVELOPE' : responseCode >= 500)
  return new MailRefused((error.response ?? error.message).slice(0, 500), isForGood)
}
