import { type ConnectionArgs, connection } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { latestRuns, visibleRuns } from './visibleRuns.ts'
import { visibleSources } from './visibleSources.ts'

interface Args extends ConnectionArgs {
  readonly sourceSlug?: string | null | undefined
}

export const scrapeRunList =
  (market: MarketDomain) =>
  ({ sourceSlug, ...args }: Args) => {
    const runs = visibleRuns(market)
    if (sourceSlug != null)
      runs.whereIn('scrape_runs.sourceId', visibleSources(market).select('id').where('slug', sourceSlug))
    return connection(runs, args, latestRuns)
  }
