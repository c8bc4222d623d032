import { idLoader } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { visibleProfiles } from '../domain/profile/visibleProfiles.ts'

export const profileById = (account: AccountDomain) =>
  idLoader((ids) => visibleProfiles(account).findByIds([...ids]))
