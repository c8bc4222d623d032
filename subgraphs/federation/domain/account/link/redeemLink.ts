import type { Accounts } from '../../AccountDomain.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { deadLink } from '../refused.ts'
import { issueTicket } from '../signIn/issueTicket.ts'
import { takeLink } from './takeLink.ts'

/** Exchanges a link that signs in for a ticket. */
export async function redeemLink(
  { knex, clock }: Accounts,
  { token }: InteractionQuestion<'redeemLink'>,
): Promise<InteractionAnswer<'redeemLink'>> {
  const now = clock.now()
  return knex.transaction(async (trx) => {
    const link = await takeLink(trx, 'signIn', token, now)
    return link ? { kind: 'ready', ticket: await issueTicket(trx, link.id, now) } : deadLink
  })
}
