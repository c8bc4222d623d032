import { hasRole } from '@rose-ash/domain'
import type { QueryBuilder } from 'objection'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Event } from '../models/Event.ts'

/** Events that the viewer may see: the rule `event.read` as a query. */
export function readableEvents({ knex, viewer }: EventsDomain): QueryBuilder<Event, Event[]> {
  const query = Event.query(knex)
  if (hasRole(viewer, 'editor')) return query
  return query.where((either) => {
    either.whereRaw(
      `events.status <> 'draft' and exists (select from events.calendars c where c.id = events.calendar_id and c.visibility <> 'private')`,
    )
    if (viewer.userId === null) return
    either
      .orWhereRaw(
        'exists (select from events.calendars c where c.id = events.calendar_id and c.owner_id = ?)',
        [viewer.userId],
      )
      .orWhereRaw(
        'exists (select from events.event_hosts h where h.event_id = events.id and h.user_id = ?)',
        [viewer.userId],
      )
  })
}
