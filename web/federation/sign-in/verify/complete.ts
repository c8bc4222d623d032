import { z } from 'zod'
import { byField } from '../byField.ts'
import { mailLinkAction, refusedLink } from '../mailLinkAction.ts'
import { withTicket } from '../withTicket.ts'

/** `handle` is asked for only when somebody else has taken the first choice since. */
const fields = z.object({ handle: z.string().max(64, 'That is too long for a handle.').optional() })

export const complete = mailLinkAction('register', fields, async ({ handle }, hand) => {
  const { link, token, visit, services } = hand
  const outcome = await services.interaction.completeRegistration({
    token,
    handle: handle ?? null,
    from: visit.origin,
  })
  if (outcome.kind === 'invalid') return byField(outcome.errors)
  return outcome.kind === 'refused'
    ? refusedLink(outcome, visit)
    : withTicket(outcome.ticket, link.uid, services)
})
