import type { MarketDomain } from '../domain/MarketDomain.ts'
import { createHostBuckets } from './fetching/createHostBuckets.ts'
import type { Around } from './running/Around.ts'

/** What of the platform's configuration concerns scraping. */
export interface ScrapingConfig {
  readonly environment: string
  readonly sites: { readonly market: { readonly publicUrl: string } }
}

/** What runs of this process share: one bucket for each host, and the name that sites know us by. */
export function scrapingAround({
  config,
  ...market
}: Omit<MarketDomain, 'viewer'> & { readonly config: ScrapingConfig | undefined }): Around {
  const about = config ? ` (+${config.sites.market.publicUrl}/)` : ''
  return {
    market,
    buckets: createHostBuckets(market.clock),
    agent: { product: 'RoseAsh', userAgent: `RoseAsh/1.0${about}` },
    allowsSandbox: config !== undefined && config.environment !== 'production',
  }
}
