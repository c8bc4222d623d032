import { done, failed, type Outcome, Refusal, type UserError } from '@rose-ash/domain'
import { User } from '../../models/User.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { isFresh } from './isFresh.ts'

/**
 * The member whose account the viewer changes: the viewer's own.
 *
 * @throws {Refusal} `UNAUTHENTICATED` for a stranger, `FORBIDDEN` for a member who may not act at present
 */
export async function ownAccount({ knex, viewer }: AccountDomain): Promise<User> {
  policy.require(viewer, 'security.change')
  const member = await User.query(knex).findOne({ id: viewer.userId, status: 'active' })
  if (!member) throw new Refusal('FORBIDDEN', 'You may not do this.')
  return member
}

/** The same for what a browser that was left open must not do: the member has to have signed in a moment ago. */
export async function ownAccountAfresh(account: AccountDomain): Promise<Outcome<User>> {
  const member = await ownAccount(account)
  return isFresh(account.viewer, account.clock) ? done(member) : failed(signInAgain)
}

const signInAgain: UserError = {
  __typename: 'ReauthenticationRequiredError',
  code: 'REAUTHENTICATION_REQUIRED',
  message: 'Sign in again first, so that we know it is you.',
  path: null,
}
