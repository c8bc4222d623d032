import type { MarketDomain } from '../../domain/MarketDomain.ts'
import type { FetcherOptions } from '../fetching/createFetcher.ts'
import type { HostBuckets } from '../fetching/createHostBuckets.ts'

/** What runs need of the process that they run in. */
export interface Around {
  readonly market: Omit<MarketDomain, 'viewer'>
  readonly buckets: HostBuckets
  /** Our name in robots.txt, and the whole of it with where to read about us. */
  readonly agent: { readonly product: string; readonly userAgent: string }
  /** Servers of packages/sandbox may be asked: in development and tests. */
  readonly allowsSandbox: boolean
  /** Further servers of packages/sandbox, where pictures of those lie. */
  readonly sandboxOrigins?: readonly string[]
  readonly limits?: Pick<FetcherOptions, 'timeoutMs' | 'maxBytes' | 'resolve'>
}
