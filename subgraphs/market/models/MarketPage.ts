import { Row } from '@rose-ash/db'

export type MarketPageStatus = 'draft' | 'published'

/** A page of the market that editors compose. */
export class MarketPage extends Row {
  static override tableName = 'market.market_pages'

  declare slug: string
  declare title: string
  declare titleKey: string
  declare summary: string
  declare picture: string | null
  declare pictureAlt: string
  declare status: MarketPageStatus
  declare publishedAt: Date | null
  declare createdAt: Date
}
