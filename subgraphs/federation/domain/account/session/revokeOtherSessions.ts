import { done, type Outcome } from '@rose-ash/domain'
import type { User } from '../../../models/User.ts'
import type { AccountDomain } from '../../AccountDomain.ts'
import { originOfViewer } from '../event/originOfViewer.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { ownAccount } from '../ownAccount.ts'
import { endSessionsWith } from './endSessionsWith.ts'

/** Signs all of the viewer's browsers out but this one. */
export async function revokeOtherSessions(account: AccountDomain): Promise<Outcome<User>> {
  const member = await ownAccount(account)
  const { id: userId } = member
  const origin = await originOfViewer(account)
  return endSessionsWith(account, async (trx) => {
    await recordEvent(trx, { userId, kind: 'other_sessions_ended', at: account.clock.now(), origin })
    return { answer: done(member), ended: { userId, except: account.viewer.token?.session ?? null } }
  })
}
