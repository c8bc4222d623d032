import { type ConnectionArgs, connection } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import type { ScrapeItemState } from '../models/ScrapeItem.ts'
import { latestItems, visibleItems } from './visibleItems.ts'
import { visibleSources } from './visibleSources.ts'

interface Args extends ConnectionArgs {
  readonly filter?:
    | { readonly sourceSlug?: string | null | undefined; readonly state?: ScrapeItemState | null | undefined }
    | null
    | undefined
}

export const scrapeItemList =
  (market: MarketDomain) =>
  ({ filter, ...args }: Args) => {
    const items = visibleItems(market)
    if (filter?.state != null) items.where('scrape_items.state', filter.state)
    if (filter?.sourceSlug != null)
      items.whereIn(
        'scrape_items.sourceId',
        visibleSources(market).select('id').where('slug', filter.sourceSlug),
      )
    return connection(items, args, latestItems)
  }
