import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

/** How long a ticket is good for. */
export const ticketSeconds = 600

const ticketShape = z.object({ userId: z.uuid(), alt: z.string().min(1).max(200), expiresAt: z.number() })

/** Who may send a picture, what it shows, and until when (milliseconds since 1970). */
export type UploadTicket = z.output<typeof ticketShape>

const signatureOf = (payload: string, secret: string): string =>
  createHmac('sha256', secret).update(`upload\n${payload}`).digest('base64url')

export function sealTicket(ticket: UploadTicket, secret: string): string {
  const payload = Buffer.from(JSON.stringify(ticket)).toString('base64url')
  return `${payload}.${signatureOf(payload, secret)}`
}

/** What a ticket of ours says; null for any other, and when its time is over. */
export function openTicket(sealed: string, secret: string, now: Date): UploadTicket | null {
  const [payload = '', signature = ''] = sealed.split('.')
  const expected = Buffer.from(signatureOf(payload, secret))
  const given = Buffer.from(signature)
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null
  const ticket = ticketShape.parse(JSON.parse(Buffer.from(payload, 'base64url').toString()))
  return ticket.expiresAt > now.getTime() ? ticket : null
}
