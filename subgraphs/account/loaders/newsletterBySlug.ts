import { entityLoader } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { visibleNewsletters } from '../domain/newsletter/visibleNewsletters.ts'

export const newsletterBySlug = (account: AccountDomain) =>
  entityLoader(
    (slugs) => visibleNewsletters(account).whereIn('slug', slugs),
    (newsletter) => newsletter.slug,
  )
