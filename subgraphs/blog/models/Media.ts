import { Model } from 'objection'

/** A picture that a member sent. Its forms lie in the folder of media. */
export class Media extends Model {
  static override tableName = 'blog.media'

  declare id: string
  declare ownerUserId: string
  /** Of the file as it was sent. */
  declare sha256: string
  declare alt: string
  declare width: number
  declare height: number
  declare widths: number[]
  declare bytes: number
  declare createdAt: Date
  /** When somebody last asked for it. */
  declare wantedAt: Date
}
