import { Row } from '@rose-ash/db'

export type NewsletterVisibility = 'public' | 'members' | 'private'

/** A letter to many, which comes out again and again. */
export class Newsletter extends Row {
  static override tableName = 'account.newsletters'

  declare slug: string
  declare title: string
  declare description: string
  declare cadence: string | null
  declare senderName: string
  declare picture: string | null
  declare pictureAlt: string | null
  declare optIn: 'single' | 'double'
  declare visibility: NewsletterVisibility
  declare status: 'active' | 'archived'
  declare rank: number
  /** Confirmed subscriptions; the database keeps the number. */
  declare readonly subscriberCount: number
}
