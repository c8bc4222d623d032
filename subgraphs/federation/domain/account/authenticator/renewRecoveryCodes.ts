import { done, failed, type Outcome } from '@rose-ash/domain'
import type { AccountDomain } from '../../AccountDomain.ts'
import { originOfViewer } from '../event/originOfViewer.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { notice } from '../mail/notice.ts'
import { postLetter } from '../mail/postLetter.ts'
import { ownAccountAfresh } from '../ownAccount.ts'
import { renewCodes } from './recoveryCodes.ts'
import { noAuthenticator } from './removeAuthenticator.ts'

/** Gives the viewer new recovery codes; those before stop working. */
export async function renewRecoveryCodes(account: AccountDomain): Promise<Outcome<string[]>> {
  const own = await ownAccountAfresh(account)
  if (!own.ok) return own
  const member = own.value
  const { id: userId } = member
  const origin = await originOfViewer(account)
  const at = account.clock.now()
  return account.knex.transaction(async (trx) => {
    // Locked, so that it cannot be removed meanwhile and leave codes without an authenticator.
    const authenticator = await trx('federation.authenticators')
      .where({ userId })
      .whereNotNull('confirmedAt')
      .forUpdate()
      .first('userId')
    if (!authenticator) return failed(noAuthenticator)
    await recordEvent(trx, { userId, kind: 'recovery_codes_renewed', at, origin })
    await postLetter(trx, at, notice(account, member, 'recovery_codes_renewed', at))
    return done(await renewCodes(trx, account.vault, userId))
  })
}
