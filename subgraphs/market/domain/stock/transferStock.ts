import { check, done, failed, isId, notFoundError, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import type { ProductVariant } from '../../models/ProductVariant.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productVariantToChange } from '../productVariant/productVariantToChange.ts'
import { relist } from '../relist.ts'
import { insufficientStock } from './insufficientStock.ts'
import { moveStock } from './moveStock.ts'
import { shelfAt } from './shelfAt.ts'
import { stockFields } from './stockFields.ts'

const schema = z.object({
  variantId: z.string(),
  fromLocationId: z.string(),
  toLocationId: z.string(),
  quantity: stockFields.quantity,
  note: stockFields.note,
  idempotencyKey: stockFields.idempotencyKey,
})

export type TransferStockInput = z.input<typeof schema>

/** Moves goods from one location of a shop to another. What is promised to buyers stays where it is. */
export async function transferStock(
  market: MarketDomain,
  input: TransferStockInput,
): Promise<Outcome<ProductVariant>> {
  const found = await productVariantToChange(market, input.variantId, 'variantId')
  if (!found.ok) return found
  policy.require(market.viewer, 'stock.transfer', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { fromLocationId, toLocationId, quantity, note = null, idempotencyKey } = checked.value
  const { variant, product, shop } = found.value
  if (fromLocationId === toLocationId)
    return failed(validationError(['input', 'toLocationId'], 'That is where they are.'))
  const place = { shopId: shop.id, variantId: variant.id }
  return market.knex.transaction(async (trx) => {
    for (const [field, locationId] of Object.entries({ fromLocationId, toLocationId }).sort(byId))
      if (!isId(locationId) || !(await shelfAt(trx, { ...place, locationId })))
        return failed(notFoundError(['input', field], 'The shop has no such location.'))
    const move = (locationId: string, delta: number, end: 'from' | 'to') => {
      const key = idempotencyKey ? `${variant.id}:${end}:${idempotencyKey}` : null
      return { variantId: variant.id, locationId, delta, reason: 'transfer' as const, note, key }
    }
    const available = await moveStock(market, trx, variant.id, [
      move(fromLocationId, -quantity, 'from'),
      move(toLocationId, quantity, 'to'),
    ])
    if (available !== null) return insufficientStock(available, 'quantity')
    await relist(trx, [product.id])
    return done(variant)
  })
}

const byId = ([, one]: [string, string], [, other]: [string, string]) => (one < other ? -1 : 1)
