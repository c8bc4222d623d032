import { check, done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
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
  locationId: z.string().nullish(),
  delta: stockFields.delta,
  reason: z.enum(['receive', 'adjust', 'return']),
  note: stockFields.note,
  idempotencyKey: stockFields.idempotencyKey,
})

export type AdjustStockInput = z.input<typeof schema>

/** Changes what is in stock, at the shop's own place unless told, and writes down why. */
export async function adjustStock(
  market: MarketDomain,
  input: AdjustStockInput,
): Promise<Outcome<ProductVariant>> {
  const found = await productVariantToChange(market, input.variantId, 'variantId')
  if (!found.ok) return found
  policy.require(market.viewer, 'stock.adjust', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { delta, reason, note = null, idempotencyKey, locationId = null } = checked.value
  const { variant, product, shop } = found.value
  const elsewhere = failed(notFoundError(['input', 'locationId'], 'The shop has no such location.'))
  if (locationId !== null && !isId(locationId)) return elsewhere
  const key = idempotencyKey ? `${variant.id}:${idempotencyKey}` : null
  return market.knex.transaction(async (trx) => {
    const shelf = await shelfAt(trx, { shopId: shop.id, variantId: variant.id, locationId })
    if (!shelf) return elsewhere
    const movement = { variantId: variant.id, locationId: shelf.id, delta, reason, note, key }
    const available = await moveStock(market, trx, variant.id, [movement])
    if (available !== null) return insufficientStock(available, 'delta')
    await relist(trx, [product.id])
    return done(variant)
  })
}
