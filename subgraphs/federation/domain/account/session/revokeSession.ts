import { done, failed, notFoundError, type Outcome } from '@rose-ash/domain'
import type { UserSession } from '../../../oidc/Sessions.ts'
import type { AccountDomain } from '../../AccountDomain.ts'
import { originOfViewer } from '../event/originOfViewer.ts'
import { recordEvent } from '../event/recordEvent.ts'
import { ownAccount } from '../ownAccount.ts'

/** Signs one of the viewer's browsers out. */
export async function revokeSession(
  account: AccountDomain,
  { id }: { readonly id: string },
): Promise<Outcome<UserSession>> {
  const { id: userId } = await ownAccount(account)
  const session = (await account.sessions.listSessions(userId)).find((one) => one.id === id)
  if (!session) return failed(notFoundError(['input', 'id'], 'You have no such session.'))
  const origin = await originOfViewer(account)
  await account.sessions.endSession(id)
  await recordEvent(account.knex, { userId, kind: 'session_ended', at: account.clock.now(), origin })
  return done(session)
}
