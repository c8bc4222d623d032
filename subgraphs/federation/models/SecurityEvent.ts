import { Model } from 'objection'
import type { SecurityEventKind } from '../domain/account/event/securityEventKinds.ts'

/** Something that happened to a member's account, for the member to read. It never changes. */
export class SecurityEvent extends Model {
  static override tableName = 'federation.security_events'
  static override idColumn = 'id'
  static override useLimitInFirst = true

  declare id: string
  declare userId: string
  declare kind: SecurityEventKind
  declare at: Date
  /** The network that it came from, such as `203.0.113.0/24`. */
  declare network: string | null
  /** What the browser said that it is. */
  declare device: string | null
  declare data: Readonly<Record<string, unknown>>
}
