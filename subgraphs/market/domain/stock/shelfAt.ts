import type { Knex } from 'knex'
import { StockLocation } from '../../models/StockLocation.ts'

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
  await trx.raw(
    `insert into market.stock_levels (variant_id, location_id, on_demand, low_at)
     select ?::uuid, ?::uuid, coalesce(bool_or(on_demand), false), 0
     from market.stock_levels where variant_id = ?::uuid
     on conflict do nothing`,
    [variantId, location.id, variantId],
  )
  return location
}
