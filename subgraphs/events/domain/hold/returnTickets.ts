import { raw } from 'objection'
import { TicketHold } from '../../models/TicketHold.ts'
import { countTickets } from './countTickets.ts'
import type { HoldDomain } from './HoldDomain.ts'
import { lockTicketTypes } from './lockTicketTypes.ts'

export interface Returned {
  readonly reservationId: string
  readonly quantity: number
}

/** Offers again what was sold, at most as much as was sold. The same key does it once. */
export async function returnTickets(
  { knex, clock }: HoldDomain,
  key: string,
  returns: readonly Returned[],
): Promise<void> {
  await knex.transaction(async (trx) => {
    const [first] = await trx('events.ticket_returns')
      .insert({ key, at: clock.now() })
      .onConflict('key')
      .ignore()
      .returning('key')
    if (!first) return
    const asked = new Map<string, number>()
    for (const { reservationId, quantity } of returns)
      asked.set(reservationId, (asked.get(reservationId) ?? 0) + quantity)
    const sold = await TicketHold.query(trx)
      .whereIn('id', [...asked.keys()])
      .where('status', 'committed')
      .orderBy('id')
      .forNoKeyUpdate()
    const back = sold.map(({ id, ticketTypeId, quantity, returned }) => ({
      ...{ id, ticketTypeId },
      quantity: Math.min(asked.get(id) ?? 0, quantity - returned),
    }))
    await lockTicketTypes(
      trx,
      back.map(({ ticketTypeId }) => ticketTypeId),
    )
    await countTickets(
      trx,
      back.map(({ ticketTypeId, quantity }) => ({ ticketTypeId, held: 0, sold: -quantity })),
    )
    for (const { id, quantity } of back)
      await TicketHold.query(trx)
        .findById(id)
        .patch({ returned: raw('returned + ?::integer', [quantity]) })
  })
}
