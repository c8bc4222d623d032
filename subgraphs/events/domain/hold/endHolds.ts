import type { Knex } from 'knex'
import { TicketHold } from '../../models/TicketHold.ts'
import { countTickets } from './countTickets.ts'
import type { HoldDomain } from './HoldDomain.ts'
import { lockTicketTypes } from './lockTicketTypes.ts'

/** Gives back what these hold. They are held, and the caller has locked their rows. */
export async function endHolds(
  { clock }: HoldDomain,
  trx: Knex.Transaction,
  held: readonly TicketHold[],
  status: 'released' | 'expired',
): Promise<void> {
  if (held.length === 0) return
  await lockTicketTypes(
    trx,
    held.map(({ ticketTypeId }) => ticketTypeId),
  )
  await countTickets(
    trx,
    held.map(({ ticketTypeId, quantity }) => ({ ticketTypeId, held: -quantity, sold: 0 })),
  )
  await TicketHold.query(trx)
    .whereIn(
      'id',
      held.map(({ id }) => id),
    )
    .patch({ status, settledAt: clock.now() })
}
