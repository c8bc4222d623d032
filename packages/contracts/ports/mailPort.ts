import { z } from 'zod'
import { definePort } from './definePort.ts'

const text = z.string().max(500)
const url = z.url().max(2000)
/** Things one below the other, as on a bill: what it is, and how much. */
const lines = z.array(z.object({ label: text, value: text })).max(60)
const ofOrder = { name: text, code: text, url }

/** Every mail that the platform sends to one person, with what its template says. */
export const mailVariables = {
  'confirm-registration': z.object({ name: text, url, minutes: z.number().int() }),
  /** To somebody who registers with an address that has an account already. */
  'already-registered': z.object({ name: text, url }),
  'sign-in-link': z.object({ name: text, url, minutes: z.number().int() }),
  'reset-password': z.object({ name: text, url, minutes: z.number().int() }),
  /** To the new address. */
  'confirm-email-change': z.object({ name: text, url, minutes: z.number().int() }),
  /** To the old address, after the change. */
  'email-changed': z.object({ name: text, newEmail: text }),
  /** Something that the member should know of: a new passkey, another password, a locked account. */
  'security-notice': z.object({ name: text, what: text, when: text, url }),
  welcome: z.object({ name: text, handle: text, url }),
  'account-deleted': z.object({ name: text }),
  /** To somebody who has ordered and not paid yet. */
  'order-placed': z.object({ ...ofOrder, lines, total: text, until: text }),
  'order-confirmed': z.object({ ...ofOrder, lines, total: text, pickups: lines }),
  'order-cancelled': z.object({ ...ofOrder, refund: text }),
  'order-expired': z.object(ofOrder),
  'order-ready': z.object({ ...ofOrder, seller: text, pickup: text }),
  /** To those who run a shop: somebody has bought something of theirs. */
  'order-received': z.object({ ...ofOrder, seller: text, buyer: text, lines, pickup: text, notes: text }),
  'refund-made': z.object({ ...ofOrder, amount: text, reason: text }),
  'refund-declined': z.object({ ...ofOrder, amount: text, note: text }),
} as const

export type MailVariable = string | number | readonly { readonly label: string; readonly value: string }[]
export type MailTemplate = keyof typeof mailVariables
export const mailTemplates = Object.keys(mailVariables) as [MailTemplate, ...MailTemplate[]]

/**
 * Mail, sent by account. Enqueuing the same `dedupeKey` again answers the first mail's id and sends nothing.
 * `variables` must be those of the template, by `mailVariables`.
 */
export const MailPort = definePort({
  name: 'mail',
  version: 1,
  providers: ['account'],
  calls: {
    enqueue: {
      input: z.object({
        template: z.enum(mailTemplates),
        to: z.object({ address: z.string().min(3).max(320), name: text.nullable() }),
        variables: z.record(z.string(), z.union([z.string(), z.number(), lines])),
        dedupeKey: z.string().min(1).max(200),
      }),
      output: z.object({ id: z.uuid() }),
    },
    /** Forgets letters by their keys, to whom they went included. What was not sent yet never is. */
    forget: {
      input: z.object({ dedupeKeys: z.array(z.string().min(1).max(200)).max(200) }),
      output: z.object({}),
    },
  },
})
export type MailPort = typeof MailPort
