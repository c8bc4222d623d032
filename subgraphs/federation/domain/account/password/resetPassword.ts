import type { Accounts } from '../../AccountDomain.ts'
import { originOf } from '../event/originOf.ts'
import { recordEvent } from '../event/recordEvent.ts'
import type { InteractionAnswer, InteractionQuestion } from '../InteractionAnswer.ts'
import { takeLink } from '../link/takeLink.ts'
import { notice } from '../mail/notice.ts'
import { postLetter } from '../mail/postLetter.ts'
import { deadLink } from '../refused.ts'
import { hashOfToken } from '../secretToken.ts'
import { endSessionsWith } from '../session/endSessionsWith.ts'
import { issueTicket } from '../signIn/issueTicket.ts'
import { type PasswordOwner, passwordProblem } from './passwordProblem.ts'
import { savePassword } from './savePassword.ts'

type Answer = InteractionAnswer<'resetPassword'>

/** Gives a member another password by a link in a mail. Every session ends, and the member is told. */
export async function resetPassword(
  accounts: Accounts,
  { token, password, from }: InteractionQuestion<'resetPassword'>,
): Promise<Answer> {
  const now = accounts.clock.now()
  const owner = await ownerOf(accounts, token)
  if (!owner) return deadLink
  const problem = passwordProblem(password, owner)
  if (problem !== null) return { kind: 'invalid', errors: [{ field: 'password', message: problem }] }
  const hash = await accounts.passwords.hash(password)
  return endSessionsWith<Answer>(accounts, async (trx) => {
    const member = await takeLink(trx, 'resetPassword', token, now)
    if (!member) return { answer: deadLink, ended: null }
    const { id: userId } = member
    await trx('federation.email_links').where({ userId, purpose: 'resetPassword' }).delete()
    await savePassword(trx, { userId, hash, at: now })
    await recordEvent(trx, { userId, kind: 'password_reset', at: now, origin: originOf(from) })
    await postLetter(trx, now, notice(accounts, member, 'password_reset', now))
    const ticket = await issueTicket(trx, userId, now)
    return { answer: { kind: 'ready', ticket }, ended: { userId, except: null } }
  })
}

/** Looks without using the link up: a password that cannot be used must not cost it. */
const ownerOf = ({ knex, clock }: Accounts, token: string): Promise<PasswordOwner | undefined> =>
  knex('federation.email_links as l')
    .join('federation.users as u', 'u.id', 'l.userId')
    .where({ 'l.tokenHash': hashOfToken(token), 'l.purpose': 'resetPassword', 'u.status': 'active' })
    .where('l.expiresAt', '>', clock.now())
    .first('u.handle', 'u.email')
