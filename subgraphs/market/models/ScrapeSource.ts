import { Row } from '@rose-ash/db'
import { Model } from 'objection'
import type { Selectors } from '../scrape/extracting/Selectors.ts'
import { Shop } from './Shop.ts'

export type ScrapeAdapter = 'auto' | 'json_ld' | 'microdata' | 'open_graph' | 'selectors'

/** A producer's own site, whose products a shop of ours shows too. */
export class ScrapeSource extends Row {
  static override tableName = 'market.scrape_sources'
  static override jsonAttributes = ['selectors']

  declare shopId: string
  declare name: string
  declare slug: string
  /** Where a run begins; pages beside and below it are followed. */
  declare baseUrl: string
  /** Who allowed this, and when. */
  declare permissionNote: string
  declare adapter: ScrapeAdapter
  declare selectors: Selectors | null
  /** Where new products are filed. */
  declare categoryId: string | null
  /** Whether new products go on sale without anybody looking. */
  declare publishes: boolean
  declare enabled: boolean
  /** A server of packages/sandbox: may have a private address, and is asked as fast as it likes. */
  declare isSandbox: boolean
  /** A decimal number as text. */
  declare maxPerSecond: string
  declare maxPages: number
  /** Null is by hand only. */
  declare everyHours: number | null
  declare nextRunAt: Date | null
  declare notBefore: Date | null
  declare createdAt: Date

  declare shop?: Shop

  static override get relationMappings() {
    return {
      shop: {
        relation: Model.BelongsToOneRelation,
        modelClass: Shop,
        join: { from: 'market.scrape_sources.shopId', to: 'market.shops.id' },
      },
    }
  }
}
