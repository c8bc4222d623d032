import type { Knex } from 'knex'
import type { MarketDomain } from '../MarketDomain.ts'
import { lockLevels } from './lockLevels.ts'
import { recordMovements, type StockMovement } from './recordMovements.ts'

/** A movement by hand. One with a key that is known already is not made again. */
export type Movement = Omit<StockMovement, 'reservedDelta' | 'reservationId'>

/**
 * Moves stock of one variant, writes down why, and tells the others. Relisting the product is left to the verb.
 *
 * @returns how many were free where there were too few, in which case nothing was moved; null when all was
 */
export async function moveStock(
  market: MarketDomain,
  trx: Knex.Transaction,
  variantId: string,
  movements: readonly Movement[],
): Promise<number | null> {
  const levels = await lockLevels(trx, [variantId])
  const keys = movements.flatMap(({ key }) => key ?? [])
  const known = keys.length > 0 ? await trx('market.stock_movements').whereIn('key', keys).first('id') : null
  if (known) return null
  for (const { locationId, delta } of movements) {
    const level = levels.find((each) => each.locationId === locationId)
    const free = level ? level.onHand - level.reserved - level.allocated : 0
    if (!level?.onDemand && free + delta < 0) return free
  }
  await recordMovements(
    market,
    trx,
    movements.map((movement) => ({ ...movement, reservedDelta: 0 })),
  )
  return null
}
