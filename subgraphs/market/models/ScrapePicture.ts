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
  /** Why it is not here. */
  declare problem: string | null
  declare tries: number
  declare triedAt: Date | null
  /** Null while it is not here, and when people took it away again. */
  declare pictureId: string | null
}
