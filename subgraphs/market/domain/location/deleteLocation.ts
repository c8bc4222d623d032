import { changeRow, type Seen } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'
import { StockLevel } from '../../models/StockLevel.ts'
import { StockLocation } from '../../models/StockLocation.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { locationToChange } from './locationToChange.ts'

/** Takes away a place where nothing is left. Its row stays, since the log speaks of it. */
export async function deleteLocation(market: MarketDomain, seen: Seen): Promise<Outcome<StockLocation>> {
  const found = await locationToChange(market, seen.id, 'id')
  if (!found.ok) return found
  policy.require(market.viewer, 'stockLocation.delete', found.value.shop)
  if (found.value.location.isDefault)
    return failed(
      validationError(['input', 'id'], 'This is the shop’s own place. Choose another one for that first.'),
    )
  return market.knex.transaction(async (trx) => {
    await StockLocation.query(trx).findById(seen.id).forNoKeyUpdate()
    const levels = await StockLevel.query(trx)
      .where('locationId', seen.id)
      .orderBy('variantId')
      .forNoKeyUpdate()
    const isEmpty = levels.every(({ onHand, reserved, allocated }) => !onHand && !reserved && !allocated)
    if (!isEmpty)
      return failed(validationError(['input', 'id'], 'There are goods here. Move them elsewhere first.'))
    return changeRow(StockLocation, trx, seen, { removedAt: market.clock.now() })
  })
}
