import { emit, removeRow, type Seen } from '@rose-ash/db'
import type { Outcome } from '@rose-ash/domain'
import { TicketType } from '../../models/TicketType.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { requireTicketType } from './requireTicketType.ts'
import { ticketTypeChanged } from './ticketTypeChanged.ts'
import { ticketTypeRefused } from './ticketTypeRefused.ts'

export async function deleteTicketType(events: EventsDomain, seen: Seen): Promise<Outcome<TicketType>> {
  const required = await requireTicketType(events, seen.id, 'ticketType.delete')
  if (!required.ok) return required
  return events.knex
    .transaction(async (trx) => {
      const gone = await removeRow(TicketType, trx, seen)
      if (gone.ok) await emit(trx, 'events', ticketTypeChanged(events, gone.value))
      return gone
    })
    .catch(ticketTypeRefused)
}
