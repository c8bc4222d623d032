import { done, failed, isId, notFoundError, type Outcome } from '@rose-ash/domain'
import { Calendar } from '../../models/Calendar.ts'
import { Event } from '../../models/Event.ts'
import { EventHost } from '../../models/EventHost.ts'
import { type EventSubject, policy } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'

/** The event that the input field names with its calendar and hosts, if the viewer may see it. */
export async function findEvent(
  { knex, viewer }: EventsDomain,
  id: string,
  field = 'id',
): Promise<Outcome<EventSubject>> {
  const event = isId(id) ? await Event.query(knex).findById(id) : undefined
  if (!event) return missing(field)
  const calendar = await Calendar.query(knex).findById(event.calendarId).throwIfNotFound()
  const hosts = await EventHost.query(knex).where('eventId', id).orderBy('rank')
  const subject = { event, calendar, hostIds: hosts.map(({ userId }) => userId) }
  return policy.can(viewer, 'event.read', subject) ? done(subject) : missing(field)
}

const missing = (field: string) => failed(notFoundError(['input', field], 'There is no such event.'))
