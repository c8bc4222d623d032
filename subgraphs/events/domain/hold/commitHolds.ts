import { TicketHold } from '../../models/TicketHold.ts'
import { ticketsLeft } from '../ticketType/ticketsLeft.ts'
import { countTickets } from './countTickets.ts'
import type { HoldDomain } from './HoldDomain.ts'
import { lockTicketTypes } from './lockTicketTypes.ts'

export type CommitOutcome = 'committed' | 'recommitted' | 'lost'

export interface CommitResult {
  readonly reservationId: string
  readonly outcome: CommitOutcome
}

/** Sells what was held. What has run out is taken again if there is room, and lost if not. */
export async function commitHolds(
  { knex, clock }: HoldDomain,
  orderId: string,
  ids: readonly string[],
): Promise<readonly CommitResult[]> {
  const outcomes = await knex.transaction(async (trx) => {
    const found = await TicketHold.query(trx)
      .whereIn('id', [...ids])
      .orderBy('id')
      .forNoKeyUpdate()
    const outcomes = new Map<string, CommitOutcome>()
    const open = found.filter(({ status }) => status !== 'committed' && status !== 'lost')
    const types = await lockTicketTypes(
      trx,
      open.map(({ ticketTypeId }) => ticketTypeId),
    )
    const left = new Map([...types].map(([id, ticketType]) => [id, ticketsLeft(ticketType)]))
    for (const { id, ticketTypeId, quantity, status } of open) {
      const room = left.get(ticketTypeId) ?? null
      if (status === 'held') outcomes.set(id, 'committed')
      else if (room !== null && room < quantity) outcomes.set(id, 'lost')
      else {
        outcomes.set(id, 'recommitted')
        if (room !== null) left.set(ticketTypeId, room - quantity)
      }
    }
    await countTickets(
      trx,
      open.flatMap(({ id, ticketTypeId, quantity, status }) =>
        outcomes.get(id) === 'lost'
          ? []
          : [{ ticketTypeId, held: status === 'held' ? -quantity : 0, sold: quantity }],
      ),
    )
    for (const outcome of ['committed', 'recommitted', 'lost'] as const) {
      const settled = open.filter(({ id }) => outcomes.get(id) === outcome).map(({ id }) => id)
      const recommitted = outcome === 'recommitted'
      const status = outcome === 'lost' ? 'lost' : 'committed'
      if (settled.length > 0)
        await TicketHold.query(trx)
          .whereIn('id', settled)
          .patch({ status, recommitted, orderId, settledAt: clock.now() })
    }
    for (const each of found) if (!outcomes.has(each.id)) outcomes.set(each.id, known(each, orderId))
    return outcomes
  })
  return ids.map((reservationId) => ({ reservationId, outcome: outcomes.get(reservationId) ?? 'lost' }))
}

/** What was sold to another order is lost for this one. */
const known = (hold: TicketHold, orderId: string): CommitOutcome => {
  if (hold.status === 'lost' || hold.orderId !== orderId) return 'lost'
  return hold.recommitted ? 'recommitted' : 'committed'
}
