import type { Knex } from 'knex'
import { StockLocation } from '../../models/StockLocation.ts'
import { beginShelves } from './beginShelves.ts'

/**
 * The location of a shop, its own place when none is named, with a shelf for the variant on it. Null when the shop has no such
 * place. It stays until the transaction ends.
 */
export async function shelfAt(
  trx: Knex.Transaction,
  place: { readonly shopId: string; readonly variantId: string; readonly locationId: string | null },
): Promise<StockLocation | null> {
  const { shopId, variantId, locationId } = place
  const location = await StockLocation.query(trx)
    .findOne({ shopId, ...(locationId === null ? { isDefault: true } : { id: locationId }) })
    .whereNull('removedAt')
    .forShare()
  if (!location) return null
  await beginShelves(trx, location.id, [variantId])
  return location
}
