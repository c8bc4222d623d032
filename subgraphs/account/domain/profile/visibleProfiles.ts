import { isSignedIn } from '@rose-ash/domain'
import type { QueryBuilder } from 'objection'
import { Profile } from '../../models/Profile.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'

/** The profiles that the viewer may see: those that are for the viewer, one's own, for admins all. */
export function visibleProfiles(account: AccountDomain): QueryBuilder<Profile, Profile[]> {
  const { knex, viewer } = account
  const profiles = Profile.query(knex)
  if (policy.can(viewer, 'profile.seePrivate')) return profiles
  return profiles.where((either) => {
    either.whereIn('visibility', openTo(account))
    if (viewer.userId !== null) either.orWhere('userId', viewer.userId)
  })
}

/** The kinds of profiles in which the viewer may look around. */
export const openTo = ({ viewer }: AccountDomain) =>
  isSignedIn(viewer) ? (['public', 'members'] as const) : (['public'] as const)
