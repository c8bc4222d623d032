import { constraintOf } from '@rose-ash/db'
import { check, done, failed, type Outcome, type UserError } from '@rose-ash/domain'
import { z } from 'zod'
import { Location } from '../../models/Location.ts'
import type { ProductVariant } from '../../models/ProductVariant.ts'
import { StockLevel } from '../../models/StockLevel.ts'
import { policy } from '../../policy.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { productVariantToChange } from '../productVariant/productVariantToChange.ts'
import { relist } from '../relist.ts'
import { moveStock } from './moveStock.ts'
import { remaining } from './remaining.ts'

const schema = z.object({
  variantId: z.string(),
  delta: z
    .int()
    .min(-1_000_000)
    .max(1_000_000, 'A change is at most 1,000,000.')
    .refine((delta) => delta !== 0, 'A change of nothing is none.'),
  reason: z.enum(['receive', 'adjust', 'return']),
  note: z.string().trim().min(1).max(500, 'A note has at most 500 characters.').nullish(),
  idempotencyKey: z.string().min(1).max(60, 'A key has at most 60 characters.').nullish(),
})

export type AdjustStockInput = z.input<typeof schema>

/** Changes what is in stock at the shop's own place, and writes down why. */
export async function adjustStock(
  market: MarketDomain,
  input: AdjustStockInput,
): Promise<Outcome<ProductVariant>> {
  const found = await productVariantToChange(market, input.variantId, 'variantId')
  if (!found.ok) return found
  policy.require(market.viewer, 'stock.adjust', found.value.shop)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { delta, reason, note, idempotencyKey } = checked.value
  const { variant, product, shop } = found.value
  const variantId = variant.id
  const key = idempotencyKey ? `${variantId}:${idempotencyKey}` : null
  return market.knex
    .transaction(async (trx) => {
      const location = await Location.query(trx)
        .findOne({ shopId: shop.id, isDefault: true })
        .throwIfNotFound()
      const productId = product.id
      const place = { variantId, productId, locationId: location.id }
      await moveStock(market, trx, { ...place, delta, reason, note: note ?? null, key })
      await relist(trx, [productId])
    })
    .then(() => done(variant))
    .catch((error) => notEnough(market, variantId, error))
}

async function notEnough(market: MarketDomain, variantId: string, error: unknown): Promise<Outcome<never>> {
  if (constraintOf(error)?.constraint !== 'stock_levels_enough') throw error
  const level = await StockLevel.query(market.knex).findOne({ variantId }).throwIfNotFound()
  const available = remaining(level)
  return failed({
    __typename: 'InsufficientStockError',
    code: 'INSUFFICIENT_STOCK',
    message: `No more than ${available} can be taken: the rest is promised to buyers.`,
    path: ['input', 'delta'],
    available,
  } satisfies UserError)
}
