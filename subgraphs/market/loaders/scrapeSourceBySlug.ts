import { entityLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visibleSources } from './visibleSources.ts'

export const scrapeSourceBySlug = (market: MarketDomain) =>
  entityLoader(
    (slugs) => visibleSources(market).whereIn('slug', slugs),
    (source) => source.slug,
  )
