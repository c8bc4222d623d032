import type { Interaction } from '@rose-ash/contracts'
import { User } from '../../../models/User.ts'
import type { Accounts } from '../../AccountDomain.ts'

/** What a sign-in page has to show; null when there is no such interaction (any more). */
export async function describeInteraction(accounts: Accounts, uid: string): Promise<Interaction | null> {
  const pending = await accounts.interactions.find(uid)
  if (!pending) return null
  const { memberId, scopes, ...shown } = pending
  const member =
    memberId === null
      ? undefined
      : await User.query(accounts.knex).findById(memberId).where('status', 'active').select('handle', 'name')
  const factor = await accounts
    .knex('federation.pending_second_factors')
    .where({ uid })
    .where('expiresAt', '>', accounts.clock.now())
    .first('uid')
  return {
    ...shown,
    scopes: [...scopes],
    awaitsSecondFactor: factor !== undefined,
    member: member ? { handle: member.handle, name: member.name } : null,
  }
}
