import { Row } from '@rose-ash/db'
import type { Role } from '@rose-ash/domain'

export type UserStatus = 'active' | 'pending' | 'suspended' | 'deleted'

/** A member. The row outlives the membership, so that nobody else is ever given the handle. */
export class User extends Row {
  static override tableName = 'federation.users'

  declare handle: string
  /** A projection: account owns the display name, and so it does the picture and what comes after it. */
  declare name: string
  declare avatarUrl: string | null
  declare pronouns: string | null
  /** The beginning of what a public profile says. */
  declare introduction: string | null
  declare email: string | null
  declare status: UserStatus
  declare roles: Role[]
  declare locale: string
  declare timezone: string
  declare joinedAt: Date
  declare deletedAt: Date | null
}
