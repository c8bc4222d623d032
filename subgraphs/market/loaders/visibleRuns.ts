import type { Order } from '@rose-ash/subgraph'
import type { QueryBuilder } from 'objection'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { ScrapeRun } from '../models/ScrapeRun.ts'
import { visibleSources } from './visibleSources.ts'

/** Runs of sources that the viewer may see. */
export const visibleRuns = (market: MarketDomain): QueryBuilder<ScrapeRun, ScrapeRun[]> =>
  ScrapeRun.query(market.knex).whereIn(
    'scrape_runs.sourceId',
    visibleSources(market).select('scrape_sources.id'),
  )

/** The latest first. */
export const latestRuns: Order = [
  { column: 'scrape_runs.id', property: 'id', direction: 'desc', type: 'uuid' },
]
