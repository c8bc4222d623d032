import { Model } from 'objection'

/** Which of our variants follows which of a source's. */
export class ScrapeItemVariant extends Model {
  static override tableName = 'market.scrape_item_variants'
  static override idColumn = ['itemId', 'externalKey']

  declare itemId: string
  declare externalKey: string
  declare variantId: string
  /** The site brought it here, so whether it can be had follows the site. */
  declare isOurs: boolean
}
