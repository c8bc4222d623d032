import { changeRow, emit, type Seen } from '@rose-ash/db'
import { done, type Outcome } from '@rose-ash/domain'
import { Event } from '../../models/Event.ts'
import { Occurrence } from '../../models/Occurrence.ts'
import { policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { isSeries } from '../series/isSeries.ts'
import { changeStatus } from './changeStatus.ts'
import { eventUpdated } from './eventHappened.ts'
import { findEvent } from './findEvent.ts'
import { findOccurrence } from './findOccurrence.ts'

/** Cancels an event, or one of its dates. */
export async function cancelEvent(
  events: EventsDomain,
  input: Seen & { occurrenceId?: string | null | undefined },
): Promise<Outcome<Event>> {
  const { occurrenceId, ...seen } = input
  if (occurrenceId == null) return changeStatus(events, seen, 'event.cancel')
  const found = await findEvent(events, seen.id)
  if (!found.ok) return found
  policy.require(events.viewer, 'event.cancel', found.value)
  if (!isSeries(found.value.event)) return changeStatus(events, seen, 'event.cancel')
  const date = await findOccurrence(events.knex, found.value.event, occurrenceId)
  if (!date.ok) return date
  if (date.value.status === 'cancelled') return done(found.value.event)
  return events.knex.transaction(async (trx) => {
    const changed = await changeRow(Event, trx, seen, {
      updatedAt: events.clock.now(),
      sequence: found.value.event.sequence + 1,
    })
    if (!changed.ok) return changed
    await Occurrence.query(trx)
      .findById(occurrenceId)
      .patch({ status: 'cancelled', version: date.value.version + 1 })
    if (changed.value.publishedAt)
      await emit(trx, 'events', eventUpdated(events, changed.value, ['occurrences']))
    return changed
  })
}
