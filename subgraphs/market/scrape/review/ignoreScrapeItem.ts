import { changeRow, type Seen } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { ScrapeItem } from '../../models/ScrapeItem.ts'
import { policy } from '../../policy.ts'
import { itemToDecide } from './itemToDecide.ts'

/** Leaves ours as it is: this change is not followed, and what never was ours never will be. */
export async function ignoreScrapeItem(market: MarketDomain, seen: Seen): Promise<Outcome<ScrapeItem>> {
  const found = await itemToDecide(market, seen.id)
  if (!found.ok) return found
  const { item, shop } = found.value
  policy.require(market.viewer, 'scrapeItem.decide', shop)
  if (item.state !== 'needs_review')
    return failed(validationError(['input', 'id'], 'There is nothing to decide about this one.'))
  const isOurs = item.productId !== null
  return changeRow(ScrapeItem, market.knex, seen, {
    state: isOurs ? 'matched' : 'ignored',
    ...(isOurs ? { applied: item.extracted } : {}),
    reasons: [],
    note: null,
    decidedByUserId: market.viewer.userId,
    decidedAt: market.clock.now(),
  })
}
