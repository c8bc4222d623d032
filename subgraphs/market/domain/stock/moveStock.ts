import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { raw } from 'objection'
import { StockLevel } from '../../models/StockLevel.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { remaining } from './remaining.ts'

export interface Movement {
  readonly variantId: string
  readonly productId: string
  readonly locationId: string
  readonly delta: number
  readonly reason: 'receive' | 'adjust' | 'return'
  readonly note?: string | null
  /** A movement with a key that is known already is not made again. */
  readonly key?: string | null
}

/** Changes a stock level, writes down why, and tells the others. Relisting the product is left to the verb. */
export async function moveStock(
  market: MarketDomain,
  trx: Knex.Transaction,
  movement: Movement,
): Promise<void> {
  const { variantId, productId, locationId, delta, reason, note = null, key = null } = movement
  const place = { variantId, locationId }
  const [recorded] = await trx('market.stock_movements')
    .insert({
      ...place,
      id: newId(),
      delta,
      reason,
      note,
      key,
      byUserId: market.viewer.userId,
      at: market.clock.now(),
    })
    .onConflict('key')
    .ignore()
    .returning('id')
  if (!recorded) return
  const level = await StockLevel.query(trx)
    .patch({ onHand: raw('on_hand + ?::integer', [delta]) })
    .where(place)
    .returning('*')
    .first()
    .throwIfNotFound()
  const aggregate = { aggregateType: 'ProductVariant', aggregateId: variantId }
  const payload = { variantId, productId }
  await announce(market, trx, { topic: 'market.stock.changed', ...aggregate, payload })
  const left = remaining(level)
  if (!level.onDemand && left <= level.lowAt && left - delta > level.lowAt)
    await announce(market, trx, {
      topic: 'market.stock.low',
      ...aggregate,
      payload: { ...payload, locationId, quantity: left },
    })
}
