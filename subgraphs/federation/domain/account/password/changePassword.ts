import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import type { User } from '../../../models/User.ts'
import type { AccountDomain } from '../../AccountDomain.ts'
import { originOfViewer } from '../event/originOfViewer.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { notice } from '../mail/notice.ts'
import { postLetter } from '../mail/postLetter.ts'
import { ownAccountAfresh } from '../ownAccount.ts'
import { endSessionsWith } from '../session/endSessionsWith.ts'
import { passwordProblem } from './passwordProblem.ts'
import { savePassword } from './savePassword.ts'

/** Gives the viewer another password, or a first one. All sessions but this one end. */
export async function changePassword(
  account: AccountDomain,
  { newPassword }: { readonly newPassword: string },
): Promise<Outcome<User>> {
  const own = await ownAccountAfresh(account)
  if (!own.ok) return own
  const member = own.value
  const problem = passwordProblem(newPassword, member)
  if (problem !== null) return failed(validationError(['input', 'newPassword'], problem))
  const hash = await account.passwords.hash(newPassword)
  const origin = await originOfViewer(account)
  const at = account.clock.now()
  const { id: userId } = member
  return endSessionsWith(account, async (trx) => {
    await savePassword(trx, { userId, hash, at })
    await trx('federation.email_links').where({ userId, purpose: 'resetPassword' }).delete()
    await recordEvent(trx, { userId, kind: 'password_changed', at, origin })
    await postLetter(trx, at, notice(account, member, 'password_changed', at))
    return { answer: done(member), ended: { userId, except: account.viewer.token?.session ?? null } }
  })
}
