import type { Knex } from 'knex'
import { PlannedPrice } from '../../models/PlannedPrice.ts'
import { ProductVariant } from '../../models/ProductVariant.ts'
import { Shop } from '../../models/Shop.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { changePrice } from './changePrice.ts'

/** Begins the prices whose time has come, the earliest first. Answers how many. */
export async function beginPlannedPrices(market: MarketDomain, signal?: AbortSignal): Promise<number> {
  const due = market.clock.now()
  let begun = 0
  while (!signal?.aborted && (await market.knex.transaction((trx) => beginNext(market, trx, due)))) begun++
  return begun
}

async function beginNext(market: MarketDomain, trx: Knex.Transaction, due: Date): Promise<boolean> {
  const plan = await PlannedPrice.query(trx)
    .where('startsAt', '<=', due)
    .orderBy(['startsAt', 'id'])
    .first()
    .forNoKeyUpdate()
    .skipLocked()
  if (!plan) return false
  await PlannedPrice.query(trx).deleteById(plan.id)
  const variant = await ProductVariant.query(trx).findById(plan.variantId).whereNull('deletedAt')
  if (!variant) return true
  const { currency } = await Shop.query(trx).findById(variant.shopId).throwIfNotFound()
  const { variantId, priceList, amountMinor, compareAtMinor } = plan
  const change = { variantId, productId: variant.productId, priceList, currency, amountMinor, compareAtMinor }
  await changePrice(market, trx, change)
  return true
}
