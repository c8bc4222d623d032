import { TicketHold } from '../../models/TicketHold.ts'
import { endHolds } from './endHolds.ts'
import type { HoldDomain } from './HoldDomain.ts'

/** Gives back what is held. Whatever ended already stays as it is. */
export async function releaseHolds(events: HoldDomain, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await events.knex.transaction(async (trx) => {
    const held = await TicketHold.query(trx)
      .whereIn('id', [...ids])
      .where('status', 'held')
      .orderBy('id')
      .forNoKeyUpdate()
    await endHolds(events, trx, held, 'released')
  })
}
