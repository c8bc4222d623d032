import { isId } from '@rose-ash/domain'
import { entityLoader } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { visibleProfiles } from '../domain/profile/visibleProfiles.ts'

/** The profile of each member, if the viewer may see it. */
export const profileByUser = (account: AccountDomain) =>
  entityLoader(
    (userIds) => visibleProfiles(account).whereIn('userId', userIds.filter(isId)),
    (profile) => profile.userId,
  )
