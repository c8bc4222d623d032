import type { Knex } from 'knex'
import type { OrderCycle } from '../../models/OrderCycle.ts'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'

type News = 'market.order_cycle.opened' | 'market.order_cycle.closed' | 'market.order_cycle.changed'

/** Announces news of a cycle. */
export const tellOfCycle = (
  market: MarketDomain,
  trx: Knex.Transaction,
  topic: News,
  { id, shopId }: Pick<OrderCycle, 'id' | 'shopId'>,
): Promise<void> =>
  announce(market, trx, {
    topic,
    aggregateType: 'OrderCycle',
    aggregateId: id,
    payload: { cycleId: id, shopId },
  })
