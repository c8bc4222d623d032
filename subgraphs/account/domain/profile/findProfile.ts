import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Profile } from '../../models/Profile.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { visibleProfiles } from './visibleProfiles.ts'

/** The profile that somebody wants to change; one that is not for the viewer does not exist. */
export async function findProfile(account: AccountDomain, id: string): Promise<Outcome<Profile>> {
  const profile = isId(id) ? await visibleProfiles(account).findById(id) : undefined
  return profile ? done(profile) : failed(notFoundError(['input', 'id'], 'There is no such profile.'))
}
