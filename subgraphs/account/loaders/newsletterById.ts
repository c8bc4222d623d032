import { idLoader } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { visibleNewsletters } from '../domain/newsletter/visibleNewsletters.ts'

export const newsletterById = (account: AccountDomain) =>
  idLoader((ids) => visibleNewsletters(account).findByIds([...ids]))
