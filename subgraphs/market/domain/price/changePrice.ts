import type { Knex } from 'knex'
import { Price, type PriceList } from '../../models/Price.ts'
import { ProductVariant } from '../../models/ProductVariant.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relist } from '../relist.ts'
import { beginPrice } from './beginPrice.ts'

export interface PriceChange {
  readonly variantId: string
  readonly productId: string
  readonly priceList: PriceList
  readonly currency: string
  /** Null ends the price of a list other than everybody's. */
  readonly amountMinor: number | null
  readonly compareAtMinor: number | null
}

/** Ends the present price of a list and begins another. What holds already goes on as it is. */
export async function changePrice(
  market: MarketDomain,
  trx: Knex.Transaction,
  { productId, amountMinor, compareAtMinor, ...key }: PriceChange,
): Promise<void> {
  await ProductVariant.query(trx).findById(key.variantId).forNoKeyUpdate()
  const before = await Price.query(trx).where(key).whereRaw('upper_inf(valid_during)').first()
  if (before?.amountMinor === amountMinor && before?.compareAtMinor === compareAtMinor) return
  if (before) await close(trx, before, market.clock.now())
  if (amountMinor !== null) {
    const oldAmountMinor = before?.amountMinor ?? null
    await beginPrice(market, trx, { ...key, productId, amountMinor, compareAtMinor, oldAmountMinor })
  }
  if (key.priceList === 'default') await relist(trx, [productId])
}

/** Ends a price now. One that has only just begun never held, so nothing of it remains. */
async function close(trx: Knex.Transaction, price: Price, now: Date): Promise<void> {
  const dropped = await Price.query(trx)
    .delete()
    .where('id', price.id)
    .whereRaw('lower(valid_during) >= ?', [now])
  if (dropped > 0) return
  await Price.query(trx)
    .patch({ validDuring: trx.raw('tstzrange(lower(valid_during), ?)', [now]) as unknown as string })
    .where('id', price.id)
}
