import { check, done, failed, notFoundError, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { StockLocation } from '../../models/StockLocation.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relist } from '../relist.ts'
import { shopToChange } from '../shop/shopToChange.ts'
import { beginShelves } from './beginShelves.ts'
import { lockLevels } from './lockLevels.ts'
import { recordMovements } from './recordMovements.ts'

const change = z.object({
  variantId: z.uuid('This is no id of a variant.'),
  delta: z.int().min(-1_000_000).max(1_000_000, 'A change is at most 1,000,000.'),
})

const schema = z.object({
  shopId: z.string(),
  reason: z.enum(['receive', 'adjust', 'return']),
  note: z.string().trim().max(500, 'A note has at most 500 characters.').nullish(),
  changes: z
    .array(change)
    .min(1, 'Nothing was changed.')
    .max(100, 'At most 100 variants at once.')
    .refine(
      (changes) => new Set(changes.map(({ variantId }) => variantId)).size === changes.length,
      'Each variant stands there once.',
    ),
})

export type AdjustStocksInput = z.input<typeof schema>

/**
 * Changes what a shop has of several variants at its own place, all of it or nothing. Differences and not figures, so that
 * what is sold while somebody counts is not counted again.
 */
export async function adjustStocks(
  market: MarketDomain,
  input: AdjustStocksInput,
): Promise<Outcome<ProductVariant[]>> {
  const found = await shopToChange(market, input.shopId, 'shopId')
  if (!found.ok) return found
  policy.require(market.viewer, 'stock.adjust', found.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { shopId, reason, note, changes } = checked.value
  const ids = changes.map(({ variantId }) => variantId)
  return market.knex.transaction(async (trx) => {
    const variants = await ProductVariant.query(trx)
      .whereIn('id', ids)
      .where({ shopId })
      .whereNull('deletedAt')
    const known = new Set(variants.map(({ id }) => id))
    const missing = ids.findIndex((id) => !known.has(id))
    if (missing >= 0)
      return failed(
        notFoundError(['input', 'changes', String(missing), 'variantId'], 'There is no such variant.'),
      )
    const place = await StockLocation.query(trx)
      .findOne({ shopId, isDefault: true })
      .forShare()
      .throwIfNotFound()
    await beginShelves(trx, place.id, ids)
    const levels = await lockLevels(trx, ids)
    const short = changes.flatMap(({ variantId, delta }, index) => {
      const level = levels.find((each) => each.variantId === variantId && each.locationId === place.id)
      const left = level ? level.onHand - level.reserved - level.allocated : 0
      if (level?.onDemand || delta >= 0 || left + delta >= 0) return []
      const path = ['input', 'changes', String(index), 'delta']
      return [
        validationError(
          path,
          `No more than ${Math.max(left, 0)} can be taken: the rest is promised to buyers.`,
        ),
      ]
    })
    if (short.length > 0) return failed(...short)
    const movements = changes.map((each) => ({
      ...each,
      locationId: place.id,
      reservedDelta: 0,
      reason,
      note: note || null,
    }))
    await relist(trx, await recordMovements(market, trx, movements))
    return done(ids.flatMap((id) => variants.filter((variant) => variant.id === id)))
  })
}
