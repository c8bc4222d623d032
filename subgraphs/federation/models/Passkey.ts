import { Model } from 'objection'

/** A passkey of a member (Web Authentication Level 3): what we know of it to recognise its signatures. */
export class Passkey extends Model {
  static override tableName = 'federation.passkeys'
  static override idColumn = 'id'
  static override useLimitInFirst = true

  declare id: string
  declare userId: string
  /** In base64url. */
  declare credentialId: string
  declare publicKey: Buffer
  /** How often it has signed; those that are kept in several places always say 0. */
  declare counter: number
  declare transports: string[]
  declare backedUp: boolean
  declare name: string
  declare createdAt: Date
  declare lastUsedAt: Date | null
}
