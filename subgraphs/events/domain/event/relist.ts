import type { Knex } from 'knex'

/** Repeats on the dates what lists need of their event and its calendar. */
export async function relist(knex: Knex, of: { eventId: string } | { calendarId: string }): Promise<void> {
  const [column, id] = 'eventId' in of ? ['e.id', of.eventId] : ['c.id', of.calendarId]
  await knex.raw(
    `update events.occurrences o
     set calendar_id = c.id, category = e.category, tags = e.tags, published = e.status <> 'draft',
         listed = e.status <> 'draft' and c.visibility = 'public'
     from events.events e join events.calendars c on c.id = e.calendar_id
     where o.event_id = e.id and ?? = ?
       and (o.calendar_id, o.category, o.tags, o.published, o.listed)
         is distinct from (c.id, e.category, e.tags, e.status <> 'draft', e.status <> 'draft' and c.visibility = 'public')`,
    [column, id],
  )
}
