import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { MarketPage } from '../../models/MarketPage.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { tellOfPage } from './tellOfPage.ts'

export async function deleteMarketPage(market: MarketDomain, seen: Seen): Promise<Outcome<MarketPage>> {
  policy.require(market.viewer, 'marketPage.delete')
  return market.knex.transaction(async (trx) => {
    const removed = await removeRow(MarketPage, trx, seen)
    if (removed.ok) await tellOfPage(market, trx, seen.id)
    return removed
  })
}
