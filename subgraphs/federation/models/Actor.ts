import type { SiteName } from '@rose-ash/config/rooms.ts'
import { Row } from '@rose-ash/db'

export type ActorKind = 'user' | 'app'
export type ActorType = 'person' | 'service' | 'application'

/** Somebody or something that acts in public. Its addresses follow from its site and handle. */
export class Actor extends Row {
  static override tableName = 'federation.actors'

  declare kind: ActorKind
  declare type: ActorType
  declare site: SiteName
  declare handle: string
  declare userId: string | null
  /** Null for a member's actor, which goes by the member's name. */
  declare name: string | null
  declare summary: string | null
  declare approvesFollowers: boolean
  declare createdAt: Date
  /** Set as long as the member may not act. */
  declare suspendedAt: Date | null
  declare deletedAt: Date | null
}
