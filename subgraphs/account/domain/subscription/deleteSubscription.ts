import { removeRow, type Seen } from '@rose-ash/db'
import { failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { NewsletterSubscription } from '../../models/NewsletterSubscription.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { noteConsent } from './noteConsent.ts'
import { ownSubscriptions } from './ownSubscriptions.ts'

/** Takes a subscription off the viewer's list, and so ends it. */
export async function deleteSubscription(
  account: AccountDomain,
  seen: Seen,
): Promise<Outcome<NewsletterSubscription>> {
  policy.require(account.viewer, 'subscription.delete')
  const own = isId(seen.id) ? await ownSubscriptions(account).findById(seen.id) : undefined
  if (!own) return failed(notFoundError(['input', 'id'], 'There is no such subscription on your list.'))
  return account.knex.transaction(async (trx) => {
    const removed = await removeRow(NewsletterSubscription, trx, seen)
    if (removed.ok) await noteConsent(account, trx, 'removed', removed.value)
    return removed
  })
}
