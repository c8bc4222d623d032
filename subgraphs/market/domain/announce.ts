import type { NewDomainEvent } from '@rose-ash/contracts'
import { emit } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { MarketDomain } from './MarketDomain.ts'

/** Tells the other domains what happened, once the transaction commits. */
export async function announce(market: MarketDomain, trx: Knex.Transaction, event: NewDomainEvent) {
  const payload = { ...event.payload, actorUserId: market.viewer.userId }
  await emit(trx, 'market', { ...event, payload } as NewDomainEvent)
}
