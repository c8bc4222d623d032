import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Profile } from '../../models/Profile.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { findProfile } from './findProfile.ts'
import { tellOfProfile } from './tellOfProfile.ts'

/** Removes a profile. The name stays with the membership, the portrait does not. */
export async function deleteProfile(account: AccountDomain, seen: Seen): Promise<Outcome<Profile>> {
  const found = await findProfile(account, seen.id)
  if (!found.ok) return found
  policy.require(account.viewer, 'profile.delete', found.value)
  return account.knex.transaction(async (trx) => {
    const removed = await removeRow(Profile, trx, seen)
    if (removed.ok) {
      const { id, userId, displayName } = removed.value
      const said = { portrait: null, pronouns: null, bio: null, visibility: 'private' as const }
      await tellOfProfile(account, trx, { id, userId, displayName, ...said })
    }
    return removed
  })
}
