import { changeRow } from '@rose-ash/db'
import { check, failed, leftOut, type Outcome, validationError } from '@rose-ash/domain'
import { raw } from 'objection'
import { z } from 'zod'
import { StockLocation } from '../../models/StockLocation.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { locationFields } from './locationFields.ts'
import { locationToChange } from './locationToChange.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  name: leftOut(locationFields.name),
  isDefault: leftOut(z.boolean()),
})

export type UpdateLocationInput = z.input<typeof schema>

/** Renames a location, or makes it the shop's own place in place of the present one. */
export async function updateLocation(
  market: MarketDomain,
  input: UpdateLocationInput,
): Promise<Outcome<StockLocation>> {
  const found = await locationToChange(market, input.id, 'id')
  if (!found.ok) return found
  const { location, shop } = found.value
  policy.require(market.viewer, 'stockLocation.update', shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  if (changes.isDefault === false && location.isDefault)
    return failed(
      validationError(['input', 'isDefault'], 'A shop has one such place. Choose another one instead.'),
    )
  return market.knex.transaction(async (trx) => {
    const own = await StockLocation.query(trx).where({ shopId: shop.id }).orderBy('id').forNoKeyUpdate()
    const isSeen = own.some((each) => each.id === id && each.version === version)
    if (isSeen && changes.isDefault)
      await StockLocation.query(trx)
        .patch({ isDefault: false, version: raw('version + 1') })
        .where({ shopId: shop.id, isDefault: true })
        .whereNot({ id })
    return changeRow(StockLocation, trx, { id, version }, changes)
  })
}
