import { idLoader } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { ownSubscriptions } from '../domain/subscription/ownSubscriptions.ts'

export const subscriptionById = (account: AccountDomain) =>
  idLoader((ids) => ownSubscriptions(account).findByIds([...ids]))
