import { type ConnectionArgs, connectionLoader, type Order } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { OrderCycle } from '../models/OrderCycle.ts'
import { visibleCycles } from './visibleCycles.ts'

const latest: Order = [
  { column: 'order_cycles.opens_at', property: 'opensAt', direction: 'desc', type: 'timestamptz' },
  { column: 'order_cycles.id', property: 'id', direction: 'desc', type: 'uuid' },
]

/** The cycles of each shop that the viewer may look at. */
export const cyclesByShop = (market: MarketDomain) =>
  connectionLoader<OrderCycle, ConnectionArgs>({
    knex: market.knex,
    model: OrderCycle,
    key: 'order_cycles.shop_id',
    order: latest,
    query: () => visibleCycles(market).select('order_cycles.*'),
  })
