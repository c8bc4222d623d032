import type { SendMailOptions } from 'nodemailer'
import type { OutgoingMail } from './OutgoingMail.ts'

/**
 * The letter in nodemailer's words. Nothing but the two parts comes from outside without being encoded: the address has been
 * checked, names and subject become encoded words, and the envelope is given and not read from headers.
 */
export const messageOf = ({
  messageId,
  date,
  from,
  to,
  subject,
  text,
  html,
}: OutgoingMail): SendMailOptions => ({
  messageId,
  date,
  from,
  to: { name: to.name ?? '', address: to.address },
  envelope: { from: senderOf(from), to: [to.address] },
  subject,
  text,
  html,
  // RFC 3834, 5: no machine should answer. The second is what older ones look for.
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  disableFileAccess: true,
  disableUrlAccess: true,
})

/** The address in `Rose Ash <post@rose-ash.example>`. */
export const senderOf = (from: string): string => /<([^<>]+)>\s*$/.exec(from)?.[1] ?? from.trim()
