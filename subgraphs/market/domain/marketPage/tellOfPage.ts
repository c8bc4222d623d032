import type { Knex } from 'knex'
import { announce } from '../announce.ts'
import type { MarketDomain } from '../MarketDomain.ts'

/** Announces that a market page has changed. */
export const tellOfPage = (market: MarketDomain, trx: Knex.Transaction, id: string): Promise<void> =>
  announce(market, trx, {
    topic: 'market.page.changed',
    aggregateType: 'MarketPage',
    aggregateId: id,
    payload: { pageId: id },
  })
