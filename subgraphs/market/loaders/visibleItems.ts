import type { Order } from '@rose-ash/subgraph'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { ScrapeItem } from '../models/ScrapeItem.ts'
import { visibleSources } from './visibleSources.ts'

/** Items of sources that the viewer may see. */
export const visibleItems = (market: MarketDomain): QueryBuilder<ScrapeItem, ScrapeItem[]> =>
  ScrapeItem.query(market.knex).whereIn(
    'scrape_items.sourceId',
    visibleSources(market).select('scrape_sources.id'),
  )

/** The latest found first. */
export const latestItems: Order = [
  { column: 'scrape_items.id', property: 'id', direction: 'desc', type: 'uuid' },
]
