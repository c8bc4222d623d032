import { check, done, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { Shop } from '../../models/Shop.ts'
import { StockLocation } from '../../models/StockLocation.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { shopToChange } from '../shop/shopToChange.ts'
import { locationFields, maximumLocations } from './locationFields.ts'

const schema = z.object({ shopId: z.string(), name: locationFields.name })

export type CreateLocationInput = z.input<typeof schema>

/** Adds a place for stock to a shop. */
export async function createLocation(
  market: MarketDomain,
  input: CreateLocationInput,
): Promise<Outcome<StockLocation>> {
  const shop = await shopToChange(market, input.shopId, 'shopId')
  if (!shop.ok) return shop
  policy.require(market.viewer, 'stockLocation.create', shop.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { shopId, name } = checked.value
  return market.knex.transaction(async (trx) => {
    await Shop.query(trx).findById(shopId).forNoKeyUpdate()
    const others = await StockLocation.query(trx).where({ shopId }).whereNull('removedAt').resultSize()
    if (others >= maximumLocations)
      return failed(validationError(['input', 'shopId'], `A shop has at most ${maximumLocations} locations.`))
    return done(
      await StockLocation.query(trx).insert({ id: newId(), shopId, name, isDefault: false }).returning('*'),
    )
  })
}
