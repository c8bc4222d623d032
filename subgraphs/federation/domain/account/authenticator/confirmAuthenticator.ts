import { done, failed, type Outcome, Refusal, validationError } from '@rose-ash/domain'
import type { AccountDomain } from '../../AccountDomain.ts'
import { originOfViewer } from '../event/originOfViewer.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { lifetimes } from '../lifetimes.ts'
import { notice } from '../mail/notice.ts'
import { postLetter } from '../mail/postLetter.ts'
import { ownAccount } from '../ownAccount.ts'
import { tooManyCodes } from '../refused.ts'
import { renewCodes } from './recoveryCodes.ts'
import { stepOf } from './totpOf.ts'

/** Turns an authenticator on by a first code of it; from now on sign-in asks for one. Answers the recovery codes. */
export async function confirmAuthenticator(
  account: AccountDomain,
  { code }: { readonly code: string },
): Promise<Outcome<string[]>> {
  const member = await ownAccount(account)
  const { id: userId } = member
  const tried = await account.throttle.count(['codesOfMember', userId])
  if (!tried.allowed) throw new Refusal('THROTTLED', tooManyCodes(tried.retryAfterSeconds).message)
  const at = account.clock.now()
  const begun = await account
    .knex('federation.authenticators')
    .where({ userId })
    .whereNull('confirmedAt')
    .where('begunAt', '>', new Date(at.getTime() - lifetimes.authenticator))
    .first('sealedSecret')
  if (!begun) return failed(notBegun)
  const step = stepOf(account.vault.open(begun.sealedSecret, userId), code.replaceAll(/\s/g, ''), at)
  if (step === null) return failed(wrongFirstCode)
  await tried.giveBack()
  const origin = await originOfViewer(account)
  return account.knex.transaction(async (trx) => {
    const confirmed = await trx('federation.authenticators')
      .where({ userId, sealedSecret: begun.sealedSecret })
      .whereNull('confirmedAt')
      .update({ confirmedAt: at, lastStep: step })
    if (confirmed === 0) return failed(notBegun)
    await recordEvent(trx, { userId, kind: 'authenticator_added', at, origin })
    await postLetter(trx, at, notice(account, member, 'authenticator_added', at))
    return done(await renewCodes(trx, account.vault, userId))
  })
}

const notBegun = validationError(['input', 'code'], 'There is no new authenticator to confirm. Begin again.')
const wrongFirstCode = validationError(
  ['input', 'code'],
  'That code does not fit. Type the one that the app shows now, and look at the clock of the device.',
)
