import { Model } from 'objection'

export type MarketBlockKind = 'products' | 'category' | 'shop' | 'text'

/** A part of a market page: exactly one of html, productIds, categoryId and shopId, as its kind says. */
export class MarketBlock extends Model {
  static override tableName = 'market.market_page_blocks'
  static override idColumn = ['pageId', 'rank']

  declare pageId: string
  declare rank: number
  declare kind: MarketBlockKind
  declare title: string
  declare html: string | null
  declare productIds: string[] | null
  declare categoryId: string | null
  declare shopId: string | null
}
