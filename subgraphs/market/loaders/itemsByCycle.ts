import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { OrderCycleItem } from '../models/OrderCycleItem.ts'

/** What each cycle offers. */
export const itemsByCycle = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) => OrderCycleItem.query(knex).whereIn('cycleId', ids).orderBy('variantId'),
    (item: OrderCycleItem) => item.cycleId,
  )
