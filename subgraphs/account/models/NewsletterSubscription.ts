import { Row } from '@rose-ash/db'

export type SubscriptionStatus = 'pending' | 'confirmed' | 'unsubscribed'

/** Somebody's wish to have a newsletter, or not to have it any more. */
export class NewsletterSubscription extends Row {
  static override tableName = 'account.newsletter_subscriptions'

  declare subscriberId: string
  declare newsletterId: string
  declare status: SubscriptionStatus
  declare confirmedAt: Date | null
  declare unsubscribedAt: Date | null
  /** The member behind the subscriber, joined by the loaders. */
  declare userId: string | null
}
