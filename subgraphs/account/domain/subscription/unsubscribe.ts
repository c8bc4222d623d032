import { changeRow } from '@rose-ash/db'
import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { NewsletterSubscription } from '../../models/NewsletterSubscription.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { noteConsent } from './noteConsent.ts'
import { ownSubscriptions } from './ownSubscriptions.ts'

export interface UnsubscribeInput {
  readonly newsletterId: string
}

/** Ends the viewer's subscription, at once and without questions. Doing it twice is doing it once. */
export async function unsubscribe(
  account: AccountDomain,
  { newsletterId }: UnsubscribeInput,
): Promise<Outcome<NewsletterSubscription>> {
  policy.require(account.viewer, 'subscription.end')
  if (!isId(newsletterId)) return failed(notSubscribed)
  return account.knex.transaction(async (trx) => {
    const present = await ownSubscriptions({ ...account, knex: trx })
      .findOne({ newsletterId })
      .forUpdate()
    if (!present) return failed(notSubscribed)
    if (present.status === 'unsubscribed') return done(present)
    const now = account.clock.now()
    const ended = await changeRow(NewsletterSubscription, trx, present, {
      status: 'unsubscribed',
      unsubscribedAt: now,
    })
    if (!ended.ok) return ended
    await noteConsent(account, trx, 'unsubscribed', ended.value)
    ended.value.userId = present.userId
    return ended
  })
}

const notSubscribed = notFoundError(['input', 'newsletterId'], 'You have not subscribed to this newsletter.')
