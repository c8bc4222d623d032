import type { Accounts } from '../../AccountDomain.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { deadTicket, goneInteraction } from '../refused.ts'
import { hashOfToken } from '../secretToken.ts'
import { finishSignIn } from './finishSignIn.ts'

/** Signs in whoever followed a link a moment ago. A ticket for an interaction that is gone serves the next one. */
export async function signInByTicket(
  accounts: Accounts,
  { uid, ticket, from }: InteractionQuestion<'signInByTicket'>,
): Promise<InteractionAnswer<'signInByTicket'>> {
  const interaction = await accounts.interactions.find(uid)
  if (!interaction) return goneInteraction
  const { rows } = await accounts.knex.raw<{ rows: { id: string }[] }>(
    `with spent as (delete from federation.tickets where token_hash = ? returning user_id, expires_at)
     select u.id from spent join federation.users u on u.id = spent.user_id
     where spent.expires_at > ? and u.status = 'active'`,
    [hashOfToken(ticket), accounts.clock.now()],
  )
  const [member] = rows
  if (!member) return deadTicket
  return finishSignIn(accounts, { interaction, userId: member.id, methods: ['mail'], from })
}
