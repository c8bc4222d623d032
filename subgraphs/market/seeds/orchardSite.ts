import type { MarketDomain } from '../domain/MarketDomain.ts'
import { ScrapeSource } from '../models/ScrapeSource.ts'
import { createScrapeSource } from '../scrape/source/createScrapeSource.ts'
import { accepted } from './accepted.ts'

/** The orchard's own shop on the web, which its keeper has allowed us to read; nobody does so before the address is real. */
export async function orchardSite(market: MarketDomain, shopId: string): Promise<void> {
  if (await ScrapeSource.query(market.knex).findOne({ slug: 'orchard-shop' })) return
  accepted(
    await createScrapeSource(
      market,
      {
        shopId,
        name: 'The orchard’s own shop',
        slug: 'orchard-shop',
        baseUrl: 'https://orchard.rose-ash.example/shop/',
        permissionNote: 'Its keeper asked for it at the autumn meeting.',
        everyHours: 24,
        enabled: false,
      },
      false,
    ),
  )
}
