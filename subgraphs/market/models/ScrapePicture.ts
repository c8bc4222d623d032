import { Model } from 'objection'

export type ScrapePictureState = 'wanted' | 'brought' | 'refused'

/** A picture that a source shows of an item. */
export class ScrapePicture extends Model {
  static override tableName = 'market.scrape_pictures'
  static override idColumn = ['itemId', 'url']

  declare itemId: string
  declare url: string
  declare rank: number
  declare state: ScrapePictureState
  /** Why it could not be had; null too when it is not here since the shop has chosen its own. */
  declare problem: string | null
  declare tries: number
  declare triedAt: Date | null
  /** Null while it is not here, and when people took it away again. */
  declare pictureId: string | null
  declare etag: string | null
  declare lastModified: string | null
  declare bodySha256: string | null
  /** Its host is not asked for it before that. */
  declare notBefore: Date | null
}
