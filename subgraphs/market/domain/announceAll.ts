import type { NewDomainEvent } from '@rose-ash/contracts'
import { emitMany } from '@rose-ash/db'
import type { Knex } from 'knex'
import type { MarketDomain } from './MarketDomain.ts'

/** Tells the other domains of many things at once, when the transaction commits. */
export async function announceAll(
  market: MarketDomain,
  trx: Knex.Transaction,
  events: readonly NewDomainEvent[],
): Promise<void> {
  const actorUserId = market.viewer.userId
  const signed = events.map((event) => ({ ...event, payload: { ...event.payload, actorUserId } }))
  await emitMany(trx, 'market', signed as NewDomainEvent[])
}
