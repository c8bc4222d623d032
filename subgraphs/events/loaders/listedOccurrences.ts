import { type ConnectionArgs, connection } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import type { OccurrenceFilter } from '../generated/graphql.ts'
import { Calendar } from '../models/Calendar.ts'
import { Event } from '../models/Event.ts'
import { Occurrence } from '../models/Occurrence.ts'
import { inOrderOfTime } from './inOrderOfTime.ts'

/** Dates of published events in public calendars. */
export const listedOccurrences =
  ({ knex }: EventsDomain) =>
  ({ from, to, calendarSlug, category, tag, search }: OccurrenceFilter, args: ConnectionArgs) => {
    const query = Occurrence.query(knex).whereRaw('listed').where('startsAt', '>=', from)
    if (to) query.where('startsAt', '<', to)
    if (category) query.where('category', category)
    if (calendarSlug) query.where('calendarId', Calendar.query(knex).select('id').where('slug', calendarSlug))
    if (tag) query.whereRaw('tags @> array[?]', [tag])
    if (search?.trim())
      query.whereIn(
        'eventId',
        Event.query(knex)
          .select('id')
          .whereRaw(`search @@ websearch_to_tsquery('english', events.folded(?))`, [search.trim()]),
      )
    return connection(query, args, inOrderOfTime)
  }
