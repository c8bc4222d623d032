import type { ActionResult } from '../../page/forms/Action.ts'
import type { Services } from '../../page/Services.ts'
import type { Visit } from '../../page/Visit.ts'

const ticketSeconds = 300

/**
 * On to the sign-in from which the link was sent. When this browser did not begin it, that page leads to a new one; the
 * ticket goes along.
 */
export const withTicket = (ticket: string, uid: string | null, { vault }: Services): ActionResult => ({
  kind: 'done',
  location: uid === null ? '/login?to=%2F' : `/sign-in/${uid}`,
  flash: null,
  cookies: [{ name: 'ticket', value: vault.seal(ticket), maxAgeSeconds: ticketSeconds }],
})

/** What the visitor brings from a mail, if anything. */
export function ticketOf({ cookies }: Pick<Visit, 'cookies'>, { vault }: Services): string | null {
  const sealed = cookies('ticket')
  return sealed === null ? null : vault.open(sealed)
}
