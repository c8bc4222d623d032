import { entityLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visiblePages } from './visiblePages.ts'

export const pageBySlug = (market: MarketDomain) =>
  entityLoader(
    (slugs) => visiblePages(market).whereIn('slug', slugs),
    (page) => page.slug,
  )
