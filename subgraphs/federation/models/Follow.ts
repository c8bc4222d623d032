import { Row } from '@rose-ash/db'

export type FollowState = 'pending' | 'accepted' | 'rejected'

/** One actor's wish to hear from another, and the answer to it. */
export class Follow extends Row {
  static override tableName = 'federation.follows'

  declare followerId: string
  declare followedId: string
  declare state: FollowState
  declare createdAt: Date
  declare acceptedAt: Date | null
}
