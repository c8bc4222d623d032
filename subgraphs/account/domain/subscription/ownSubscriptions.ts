import type { QueryBuilder } from 'objection'
import { NewsletterSubscription } from '../../models/NewsletterSubscription.ts'
import type { AccountDomain } from '../AccountDomain.ts'

/** The viewer's subscriptions: the only ones that a viewer sees. A stranger has none. */
export const ownSubscriptions = ({
  knex,
  viewer,
}: AccountDomain): QueryBuilder<NewsletterSubscription, NewsletterSubscription[]> =>
  NewsletterSubscription.query(knex)
    .select('newsletter_subscriptions.*', 'subscriber.user_id')
    .join('account.subscribers as subscriber', 'subscriber.id', 'newsletter_subscriptions.subscriber_id')
    .where('subscriber.user_id', viewer.userId)
