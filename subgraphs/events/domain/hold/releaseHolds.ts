import { TicketHold } from '../../models/TicketHold.ts'
import { endHolds } from './endHolds.ts'
import type { HoldDomain } from './HoldDomain.ts'

interface Released {
  readonly reservations: readonly string[]
  /** What the holds were asked with. */
  readonly keys: readonly string[]
}

/** Gives back what is held. Whatever ended already stays as it is. */
export async function releaseHolds(events: HoldDomain, { reservations, keys }: Released): Promise<void> {
  if (reservations.length === 0 && keys.length === 0) return
  await events.knex.transaction(async (trx) => {
    const held = await TicketHold.query(trx)
      .where('status', 'held')
      .where((which) => which.whereIn('id', [...reservations]).orWhereIn('key', [...keys]))
      .orderBy('id')
      .forNoKeyUpdate()
    await endHolds(events, trx, held, 'released')
  })
}
