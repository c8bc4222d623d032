import { z } from 'zod'
import { byField } from '../byField.ts'
import { mailLinkAction, refusedLink } from '../mailLinkAction.ts'
import { withTicket } from '../withTicket.ts'

const fields = z.object({
  password: z
    .string('Please choose a password.')
    .min(1, 'Please choose a password.')
    .max(1024, 'That is too long for a password.'),
})

export const setPassword = mailLinkAction('resetPassword', fields, async ({ password }, hand) => {
  const { link, token, visit, services } = hand
  const outcome = await services.interaction.resetPassword({ token, password, from: visit.origin })
  if (outcome.kind === 'invalid') return byField(outcome.errors)
  return outcome.kind === 'refused'
    ? refusedLink(outcome, visit)
    : withTicket(outcome.ticket, link.uid, services)
})
