import type { MailPort, PortProvider } from '@rose-ash/contracts'
import type { Clock } from '@rose-ash/domain'
import type { Job } from '@rose-ash/jobs'
import type { FastifyInstance } from 'fastify'
import type { Knex } from 'knex'
import type { MailSettings } from './MailSettings.ts'
import { mailboxRoutes } from './mailbox/mailboxRoutes.ts'
import { enqueueMail } from './outbox/enqueueMail.ts'
import { forgetMail } from './outbox/forgetMail.ts'
import { tendMail } from './outbox/tendMail.ts'
import { sendMailJob } from './sendMailJob.ts'
import { keepInDirectory } from './transport/keepInDirectory.ts'
import { senderOf } from './transport/messageOf.ts'
import { sendBySmtp } from './transport/sendBySmtp.ts'

export interface Mail {
  readonly port: PortProvider<MailPort>
  readonly jobs: Readonly<Record<'sendMail' | 'tendMail', Job>>
  /** The development mailbox, where there is one. */
  readonly routes: (service: FastifyInstance) => void
}

/** The post office: what it takes, what it does in the background, what it shows. */
export function createMail({ knex, clock, mail }: { knex: Knex; clock: Clock; mail: MailSettings }): Mail {
  const { smtpUrl, from, homeUrl, directory, isShown } = mail
  const domain = senderOf(from).split('@').at(-1) ?? 'localhost'
  const post = smtpUrl === null ? keepInDirectory(directory) : sendBySmtp({ url: smtpUrl })
  // What is only kept bothers no server.
  const perSecond = smtpUrl === null ? null : mail.perSecond
  return {
    port: {
      enqueue: async (letter) => ({ id: await enqueueMail({ knex, clock, domain }, letter) }),
      async forget({ dedupeKeys }) {
        await forgetMail(knex, dedupeKeys)
        return {}
      },
    },
    jobs: {
      sendMail: sendMailJob({ knex, clock, post, from, homeUrl, perSecond }),
      tendMail: { schedule: '* * * * *', run: () => tendMail(knex, clock.now()) },
    },
    routes: isShown ? mailboxRoutes({ directory, isKept: smtpUrl === null }) : () => {},
  }
}
