import type { MarketDomain } from '../../domain/MarketDomain.ts'
import type { ScrapePage } from '../../models/ScrapePage.ts'
import type { ScrapeRun } from '../../models/ScrapeRun.ts'
import type { ScrapeSource } from '../../models/ScrapeSource.ts'
import type { Fetcher } from '../fetching/createFetcher.ts'
import type { Robots } from '../fetching/readRobots.ts'

/** What the steps of one run share. */
export interface Walk {
  /** Acts for whoever runs the shop. */
  readonly market: MarketDomain
  readonly source: ScrapeSource
  readonly run: ScrapeRun
  readonly fetcher: Fetcher
  readonly robots: Robots
  /** Addresses that this process has seen to already. */
  readonly known: Set<string>
  readonly signal: AbortSignal
}

/** How a page went. */
export type Visited = 'read' | 'unchanged' | 'failed' | 'absent' | 'skipped'

/** For whoever watches a run. */
export interface Progress {
  readonly url: ScrapePage['url']
  readonly visited: Visited
  /** Pages that this run has finished, and those that it has still to visit as far as it knows. */
  readonly done: number
  readonly left: number
}
