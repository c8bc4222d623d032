import type { MailTemplate, MailVariable } from '@rose-ash/contracts'

/** A letter that waits, as it stands in `account.mail_outbox`. */
export interface OutboxMail {
  readonly id: string
  readonly template: MailTemplate
  readonly toAddress: string
  readonly toName: string | null
  readonly variables: Readonly<Record<string, MailVariable>>
  /** How often somebody took it, the present time included. */
  readonly attempts: number
  readonly messageId: string
  readonly createdAt: Date
}
