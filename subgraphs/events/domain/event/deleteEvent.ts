import { constraintOf, emit, removeRow, type Seen } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'
import { Event } from '../../models/Event.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { eventUpdated } from './eventHappened.ts'
import { findEvent } from './findEvent.ts'

/** Removes an event with its dates, hosts and ticket types. Whoever has it in a calendar is better served by `cancelEvent`. */
export async function deleteEvent(events: EventsDomain, seen: Seen): Promise<Outcome<Event>> {
  const found = await findEvent(events, seen.id)
  if (!found.ok) return found
  policy.require(events.viewer, 'event.delete', found.value)
  return events.knex
    .transaction(async (trx) => {
      const gone = await removeRow(Event, trx, seen)
      if (gone.ok && gone.value.publishedAt)
        await emit(trx, 'events', eventUpdated(events, gone.value, ['status']))
      return gone
    })
    .catch(ordered)
}

function ordered(error: unknown): Outcome<never> {
  if (constraintOf(error)?.constraint !== 'ticket_holds_ticket_type_fkey') throw error
  return failed(validationError(['input', 'id'], 'Somebody has ordered tickets. Cancel the event instead.'))
}
