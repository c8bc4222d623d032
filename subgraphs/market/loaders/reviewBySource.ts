import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { ScrapeItem } from '../models/ScrapeItem.ts'
import { latestItems } from './visibleItems.ts'

/** What somebody has to look at, of each source that the viewer has been shown. */
export const reviewBySource = ({ knex }: MarketDomain) =>
  connectionLoader<ScrapeItem, ConnectionArgs>({
    knex,
    model: ScrapeItem,
    key: 'scrape_items.source_id',
    order: latestItems,
    query: () => ScrapeItem.query(knex).where('state', 'needs_review'),
  })
