import type { Seen } from '@rose-ash/db'
import { failed, isUser, type Outcome, validationError } from '@rose-ash/domain'
import type { User } from '../../models/User.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { endMembership } from './endMembership.ts'
import { findUser } from './findUser.ts'

/** Ends somebody's membership; members end their own by `deleteAccount`. */
export async function deleteUser(account: AccountDomain, seen: Seen): Promise<Outcome<User>> {
  const found = await findUser(account.knex, seen.id)
  if (!found.ok) return found
  policy.require(account.viewer, 'user.delete')
  if (isUser(account.viewer, seen.id)) return failed(lastDuty)
  return endMembership(account, found.value, seen.version)
}

const lastDuty = validationError(
  ['input', 'id'],
  'An admin cannot leave as an admin. Ask another admin to take the role from you first.',
)
