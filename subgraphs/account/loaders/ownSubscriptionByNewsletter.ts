import { isSignedIn } from '@rose-ash/domain'
import { entityLoader } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { ownSubscriptions } from '../domain/subscription/ownSubscriptions.ts'

/** The viewer's subscription to each newsletter. */
export const ownSubscriptionByNewsletter = (account: AccountDomain) =>
  entityLoader(
    async (newsletterIds) =>
      isSignedIn(account.viewer) ? ownSubscriptions(account).whereIn('newsletterId', newsletterIds) : [],
    (subscription) => subscription.newsletterId,
  )
