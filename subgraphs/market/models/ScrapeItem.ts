import { Row } from '@rose-ash/db'
import { Model } from 'objection'
import type { Extracted } from '../scrape/extracting/Extracted.ts'
import { Product } from './Product.ts'
import { ScrapeSource } from './ScrapeSource.ts'

export type ScrapeItemState = 'new' | 'matched' | 'needs_review' | 'ignored' | 'gone'
export type ReviewReason = 'price' | 'title' | 'currency' | 'no_price' | 'ambiguous' | 'refused'

/** Something that a source sells, and the product of ours that follows it. */
export class ScrapeItem extends Row {
  static override tableName = 'market.scrape_items'
  static override jsonAttributes = ['extracted', 'applied']

  declare sourceId: string
  declare externalKey: string
  /** The page that shows it; null while none does. */
  declare pageId: string | null
  declare extracted: Extracted
  declare extractedHash: string
  /** What our product last followed; null when it never did. */
  declare applied: Extracted | null
  declare productId: string | null
  declare state: ScrapeItemState
  declare reasons: ReviewReason[]
  declare note: string | null
  declare seenRunId: string
  declare missingRuns: number
  declare foundAt: Date
  declare changedAt: Date
  declare decidedByUserId: string | null
  declare decidedAt: Date | null

  declare source?: ScrapeSource
  declare product?: Product | null

  static override get relationMappings() {
    return {
      source: {
        relation: Model.BelongsToOneRelation,
        modelClass: ScrapeSource,
        join: { from: 'market.scrape_items.sourceId', to: 'market.scrape_sources.id' },
      },
      product: {
        relation: Model.BelongsToOneRelation,
        modelClass: Product,
        join: { from: 'market.scrape_items.productId', to: 'market.products.id' },
      },
    }
  }
}
