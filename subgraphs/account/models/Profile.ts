import { Row } from '@rose-ash/db'

export type ProfileVisibility = 'public' | 'members' | 'private'
export type Theme = 'system' | 'light' | 'dark'

/** What a member says of themselves. */
export class Profile extends Row {
  static override tableName = 'account.profiles'

  declare userId: string
  declare displayName: string
  declare pronouns: string | null
  declare bio: string | null
  declare portrait: string | null
  declare visibility: ProfileVisibility
  declare theme: Theme
  declare notifyOrders: boolean
  declare notifyEvents: boolean
  declare notifySocial: boolean
  declare updatedAt: Date
}
