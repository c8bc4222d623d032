import { removeRow, type Seen } from '@rose-ash/db'
import { isId, type Outcome } from '@rose-ash/domain'
import { Category } from '../../models/Category.ts'
import { policy } from '../../policy.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'
import { relist } from '../relist.ts'
import { categoryConstraints } from './categoryConstraints.ts'
import { productsBelow } from './productsBelow.ts'

export async function deleteCategory(market: MarketDomain, seen: Seen): Promise<Outcome<Category>> {
  policy.require(market.viewer, 'category.delete')
  return market.knex
    .transaction(async (trx) => {
      const products = isId(seen.id) ? await productsBelow(trx, seen.id) : []
      const removed = await removeRow(Category, trx, seen)
      if (!removed.ok) return removed
      await relist(trx, products)
      await announce(market, trx, {
        topic: 'market.category.changed',
        aggregateType: 'Category',
        aggregateId: seen.id,
        payload: { categoryId: seen.id },
      })
      return removed
    })
    .catch(categoryConstraints)
}
