import { done, failed, type Outcome, type UserError, validationError } from '@rose-ash/domain'
import type { User } from '../../../models/User.ts'
import type { AccountDomain } from '../../AccountDomain.ts'
import { originOfViewer } from '../event/originOfViewer.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { notice } from '../mail/notice.ts'
import { postLetter } from '../mail/postLetter.ts'
import { ownAccountAfresh } from '../ownAccount.ts'

/** Turns the viewer's authenticator off, and the recovery codes with it. */
export async function removeAuthenticator(account: AccountDomain): Promise<Outcome<User>> {
  const own = await ownAccountAfresh(account)
  if (!own.ok) return own
  const member = own.value
  const { id: userId } = member
  const origin = await originOfViewer(account)
  const at = account.clock.now()
  return account.knex.transaction(async (trx) => {
    const gone = await trx('federation.authenticators').where({ userId }).whereNotNull('confirmedAt').delete()
    if (gone === 0) return failed(noAuthenticator)
    await trx('federation.recovery_codes').where({ userId }).delete()
    await trx('federation.pending_second_factors').where({ userId }).delete()
    await recordEvent(trx, { userId, kind: 'authenticator_removed', at, origin })
    await postLetter(trx, at, notice(account, member, 'authenticator_removed', at))
    return done(member)
  })
}

export const noAuthenticator: UserError = validationError(['input'], 'You have no authenticator.')
