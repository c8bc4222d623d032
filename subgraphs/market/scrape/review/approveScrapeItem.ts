import { changeRow, type Seen } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'
import type { MarketDomain } from '../../domain/MarketDomain.ts'
import { ScrapeItem } from '../../models/ScrapeItem.ts'
import { policy } from '../../policy.ts'
import { followItem } from '../applying/followItem.ts'
import { NotApplied } from '../applying/NotApplied.ts'
import { findByGtin } from '../matching/findByGtin.ts'
import { enqueuePictures } from '../running/enqueuePictures.ts'
import { itemToDecide } from './itemToDecide.ts'

/**
 * Lets our product follow what the site shows, however far that is. A price in another currency than the shop's is the one
 * thing that is left to people.
 */
export async function approveScrapeItem(market: MarketDomain, seen: Seen): Promise<Outcome<ScrapeItem>> {
  const found = await itemToDecide(market, seen.id)
  if (!found.ok) return found
  const { item, source, shop } = found.value
  policy.require(market.viewer, 'scrapeItem.decide', shop)
  if (item.state !== 'needs_review' && item.state !== 'ignored')
    return failed(validationError(['input', 'id'], 'There is nothing to decide about this one.'))
  try {
    return await market.knex.transaction(async (trx) => {
      const inside = { ...market, knex: trx }
      const decided = await changeRow(ScrapeItem, trx, seen, {
        state: 'matched',
        reasons: [],
        note: null,
        applied: item.extracted,
        decidedByUserId: market.viewer.userId,
        decidedAt: market.clock.now(),
      })
      if (!decided.ok) return decided
      const match = item.productId === null ? await findByGtin(trx, source.shopId, item.extracted) : null
      const productId = await followItem(inside, source, item, match === 'ambiguous' ? null : match)
      await ScrapeItem.query(trx).findById(item.id).patch({ productId })
      decided.value.productId = productId
      await enqueuePictures(trx, source, market.clock.now())
      return decided
    })
  } catch (error) {
    if (error instanceof NotApplied) return failed(validationError(['input', 'id'], error.message))
    throw error
  }
}
