import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Price, type PriceList } from '../../models/Price.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'

export interface NewPrice {
  readonly variantId: string
  readonly productId: string
  readonly priceList: PriceList
  readonly currency: string
  readonly amountMinor: number
  readonly compareAtMinor: number | null
  /** What it replaces. */
  readonly oldAmountMinor: number | null
}

/** Begins a price now, where none holds in its list. The others hear of everybody's prices only. */
export async function beginPrice(
  market: MarketDomain,
  trx: Knex.Transaction,
  price: NewPrice,
): Promise<void> {
  const { productId, oldAmountMinor, ...row } = price
  const validDuring = trx.raw('tstzrange(?, null)', [market.clock.now()]) as unknown as string
  await Price.query(trx).insert({ ...row, id: newId(), validDuring })
  if (price.priceList !== 'default') return
  await announce(market, trx, {
    topic: 'market.price.changed',
    aggregateType: 'ProductVariant',
    aggregateId: price.variantId,
    payload: {
      variantId: price.variantId,
      productId,
      oldAmountMinor,
      newAmountMinor: price.amountMinor,
      currency: price.currency,
    },
  })
}
