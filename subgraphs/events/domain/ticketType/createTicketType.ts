import { emit } from '@rose-ash/db'
import { check, done, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import { z } from 'zod'
import { TicketType } from '../../models/TicketType.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { findEvent } from '../event/findEvent.ts'
import { ticketTypeChanged } from './ticketTypeChanged.ts'
import { ticketTypeFields } from './ticketTypeFields.ts'
import { ticketTypeRefused } from './ticketTypeRefused.ts'

const schema = z.object({
  id: z.uuid().optional(),
  eventId: z.string(),
  title: ticketTypeFields.title,
  description: ticketTypeFields.description.default(null),
  priceMinor: ticketTypeFields.priceMinor,
  currency: ticketTypeFields.currency.nullish(),
  taxClass: ticketTypeFields.taxClass.nullish(),
  capacity: ticketTypeFields.capacity.default(null),
  maxPerOrder: ticketTypeFields.maxPerOrder.nullish(),
  saleStartsAt: ticketTypeFields.saleStartsAt.default(null),
  saleEndsAt: ticketTypeFields.saleEndsAt.default(null),
  visibility: ticketTypeFields.visibility.nullish(),
  rank: ticketTypeFields.rank.nullish(),
})

export type CreateTicketTypeInput = Omit<z.input<typeof schema>, 'currency'> & {
  currency?: string | null | undefined
}

/** An event page shows them all at once. */
const mostTicketTypes = 20

export async function createTicketType(
  events: EventsDomain,
  input: CreateTicketTypeInput,
): Promise<Outcome<TicketType>> {
  const found = await findEvent(events, input.eventId, 'eventId')
  if (!found.ok) return found
  policy.require(events.viewer, 'ticketType.create', found.value)
  const checked = check(schema, input)
  if (!checked.ok) return checked
  const { id, currency, taxClass, maxPerOrder, visibility, rank, ...rest } = checked.value
  const others = await TicketType.query(events.knex).where('eventId', input.eventId)
  if (others.length >= mostTicketTypes) return failed(tooMany)
  return events.knex
    .transaction(async (trx) => {
      const ticketType = await TicketType.query(trx).insertAndFetch({
        ...rest,
        id: id ?? newId(),
        currency: currency ?? 'GBP',
        taxClass: taxClass ?? 'standard',
        maxPerOrder: maxPerOrder ?? 10,
        visibility: visibility ?? 'public',
        rank: rank ?? Math.max(-1, ...others.map((other) => other.rank)) + 1,
      })
      await emit(trx, 'events', ticketTypeChanged(events, ticketType))
      return ticketType
    })
    .then(done, ticketTypeRefused)
}

const tooMany = validationError(['input', 'eventId'], `An event has at most ${mostTicketTypes} ticket types.`)
