import { done, failed, isId, newId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { NewsletterSubscription } from '../../models/NewsletterSubscription.ts'
import { policy } from '../../policy.ts'
import type { AccountDomain } from '../AccountDomain.ts'
import { visibleNewsletters } from '../newsletter/visibleNewsletters.ts'
import { noteConsent } from './noteConsent.ts'
import { ownSubscriptions } from './ownSubscriptions.ts'

export interface SubscribeInput {
  readonly newsletterId: string
}

/**
 * Subscribes the viewer. A member's address is known to be the member's, so no mail has to be answered first.
 * Subscribing twice, even at the same time, is subscribing once.
 */
export async function subscribe(
  account: AccountDomain,
  { newsletterId }: SubscribeInput,
): Promise<Outcome<NewsletterSubscription>> {
  policy.require(account.viewer, 'subscription.create')
  const newsletter = isId(newsletterId)
    ? await visibleNewsletters(account).findById(newsletterId).where('status', 'active')
    : undefined
  if (!newsletter) return failed(notFoundError(['input', 'newsletterId'], 'There is no such newsletter.'))
  return account.knex.transaction(async (trx) => {
    const now = account.clock.now()
    const subscriberId = await subscriberOf(trx, account.viewer.userId ?? '', now)
    const [changed]: NewsletterSubscription[] = await trx('account.newsletter_subscriptions')
      .insert({ id: newId(), subscriberId, newsletterId, status: 'confirmed', confirmedAt: now })
      .onConflict(['subscriberId', 'newsletterId'])
      .merge({
        status: 'confirmed',
        confirmedAt: now,
        unsubscribedAt: null,
        version: trx.raw('newsletter_subscriptions.version + 1'),
      })
      .whereNot('newsletter_subscriptions.status', 'confirmed')
      .returning('*')
    if (changed) await noteConsent(account, trx, 'subscribed', changed)
    return done(
      (await ownSubscriptions({ ...account, knex: trx }).findOne({ newsletterId })) as NewsletterSubscription,
    )
  })
}

async function subscriberOf(trx: Knex.Transaction, userId: string, now: Date): Promise<string> {
  await trx('account.subscribers')
    .insert({ id: newId(), userId, createdAt: now })
    .onConflict('userId')
    .ignore()
  const subscriber: { id: string } = await trx('account.subscribers').where({ userId }).first('id')
  return subscriber.id
}
