import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import type { Knex } from 'knex'
import type { Event } from '../../models/Event.ts'
import { Occurrence } from '../../models/Occurrence.ts'

/** The date of this event that `input.occurrenceId` names. */
export async function findOccurrence(knex: Knex, event: Event, id: string): Promise<Outcome<Occurrence>> {
  const date = isId(id) ? await Occurrence.query(knex).findOne({ id, eventId: event.id }) : undefined
  return date ? done(date) : failed(notFoundError(['input', 'occurrenceId'], 'The event has no such date.'))
}
