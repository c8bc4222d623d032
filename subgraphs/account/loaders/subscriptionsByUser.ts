import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { AccountDomain } from '../domain/AccountDomain.ts'
import { NewsletterSubscription } from '../models/NewsletterSubscription.ts'

/** The subscriptions of each member by the newsletter's title. Whether the viewer may see them is for the caller to ask. */
export const subscriptionsByUser = ({ knex }: AccountDomain) =>
  connectionLoader<NewsletterSubscription, ConnectionArgs>({
    knex,
    model: NewsletterSubscription,
    key: 'subscriber.user_id',
    order: [
      { column: 'newsletter.title', property: 'newsletterTitle', direction: 'asc', type: 'text' },
      { column: 'newsletter_subscriptions.id', property: 'id', direction: 'asc', type: 'uuid' },
    ],
    query: () =>
      NewsletterSubscription.query(knex)
        .select('newsletter_subscriptions.*', 'subscriber.user_id', 'newsletter.title as newsletter_title')
        .join('account.subscribers as subscriber', 'subscriber.id', 'newsletter_subscriptions.subscriber_id')
        .join('account.newsletters as newsletter', 'newsletter.id', 'newsletter_subscriptions.newsletter_id'),
  })
