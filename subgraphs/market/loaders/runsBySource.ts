import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { ScrapeRun } from '../models/ScrapeRun.ts'
import { latestRuns } from './visibleRuns.ts'

/** The walks through each source that the viewer has been shown. */
export const runsBySource = ({ knex }: MarketDomain) =>
  connectionLoader<ScrapeRun, ConnectionArgs>({
    knex,
    model: ScrapeRun,
    key: 'scrape_runs.source_id',
    order: latestRuns,
    query: () => ScrapeRun.query(knex),
  })
