import { failed, type Outcome, validationError } from '@rose-ash/domain'
import type { User } from '../../models/User.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { endMembership } from '../user/endMembership.ts'
import { ownAccountAfresh } from './ownAccount.ts'

/** Ends the viewer's own membership for good. The handle is typed, since nothing brings an account back. */
export async function deleteAccount(
  account: AccountDomain,
  { handle }: { readonly handle: string },
): Promise<Outcome<User>> {
  const own = await ownAccountAfresh(account)
  if (!own.ok) return own
  const member = own.value
  if (handle.trim().replace(/^@/, '').toLowerCase() !== member.handle)
    return failed(validationError(['input', 'handle'], `Type ${member.handle} to close this account.`))
  if (member.roles.includes('admin')) return failed(validationError(['input', 'handle'], lastDuty))
  return endMembership(account, member, member.version)
}

const lastDuty = 'An admin cannot leave as an admin. Ask another admin to take the role from you first.'
