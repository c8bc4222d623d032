import { changeRow, emit } from '@rose-ash/db'
import { check, leftOut, type Outcome } from '@rose-ash/domain'
import { z } from 'zod'
import { TicketType } from '../../models/TicketType.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { requireTicketType } from './requireTicketType.ts'
import { ticketTypeChanged } from './ticketTypeChanged.ts'
import { ticketTypeFields } from './ticketTypeFields.ts'
import { ticketTypeRefused } from './ticketTypeRefused.ts'

const schema = z.object({
  id: z.string(),
  version: z.int(),
  title: leftOut(ticketTypeFields.title),
  description: ticketTypeFields.description.optional(),
  priceMinor: leftOut(ticketTypeFields.priceMinor),
  taxClass: leftOut(ticketTypeFields.taxClass),
  capacity: ticketTypeFields.capacity.optional(),
  maxPerOrder: leftOut(ticketTypeFields.maxPerOrder),
  saleStartsAt: ticketTypeFields.saleStartsAt.optional(),
  saleEndsAt: ticketTypeFields.saleEndsAt.optional(),
  visibility: leftOut(ticketTypeFields.visibility),
  rank: leftOut(ticketTypeFields.rank),
})

export type UpdateTicketTypeInput = z.input<typeof schema>

export async function updateTicketType(
  events: EventsDomain,
  input: UpdateTicketTypeInput,
): Promise<Outcome<TicketType>> {
  const required = await requireTicketType(events, input.id, 'ticketType.update')
  if (!required.ok) return required
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, version, ...changes } = checked.value
  return events.knex
    .transaction(async (trx) => {
      const changed = await changeRow(TicketType, trx, { id, version }, changes)
      if (changed.ok) await emit(trx, 'events', ticketTypeChanged(events, changed.value))
      return changed
    })
    .catch(ticketTypeRefused)
}
