import { changeRow, type Seen } from '@rose-ash/db'
import { done, isId, type Outcome } from '@rose-ash/domain'
import { MarketPage, type MarketPageStatus } from '../../models/MarketPage.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { tellOfPage } from './tellOfPage.ts'

/** Shows a market page to everybody, or to editors only. One that is in that status already stays so. */
export async function showMarketPage(
  market: MarketDomain,
  seen: Seen,
  status: MarketPageStatus,
): Promise<Outcome<MarketPage>> {
  policy.require(market.viewer, status === 'published' ? 'marketPage.publish' : 'marketPage.unpublish')
  const page = isId(seen.id) ? await MarketPage.query(market.knex).findById(seen.id) : undefined
  if (page?.status === status) return done(page)
  const publishedAt = page?.publishedAt ?? (status === 'published' ? market.clock.now() : null)
  return market.knex.transaction(async (trx) => {
    const changed = await changeRow(MarketPage, trx, seen, { status, publishedAt })
    if (changed.ok) await tellOfPage(market, trx, seen.id)
    return changed
  })
}
