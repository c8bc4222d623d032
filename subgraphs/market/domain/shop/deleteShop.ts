import { removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { Shop } from '../../models/Shop.ts'
import { policy } from '../../policy.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { shopConstraints } from './shopConstraints.ts'

export async function deleteShop(market: MarketDomain, seen: Seen): Promise<Outcome<Shop>> {
  policy.require(market.viewer, 'shop.delete')
  return market.knex
    .transaction(async (trx) => {
      const removed = await removeRow(Shop, trx, seen)
      if (removed.ok)
        await announce(market, trx, {
          topic: 'market.shop.changed',
          aggregateType: 'Shop',
          aggregateId: seen.id,
          payload: { shopId: seen.id },
        })
      return removed
    })
    .catch(shopConstraints)
}
