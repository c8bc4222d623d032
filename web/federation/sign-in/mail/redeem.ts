import { z } from 'zod'
import { mailLinkAction, refusedLink } from '../mailLinkAction.ts'
import { withTicket } from '../withTicket.ts'

export const redeem = mailLinkAction('signIn', z.object({}), async (_, { link, token, visit, services }) => {
  const outcome = await services.interaction.redeemLink({ token, from: visit.origin })
  return outcome.kind === 'refused'
    ? refusedLink(outcome, visit)
    : withTicket(outcome.ticket, link.uid, services)
})
