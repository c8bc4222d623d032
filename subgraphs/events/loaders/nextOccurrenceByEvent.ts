import { entityLoader } from '@rose-ash/subgraph'
import type { EventsDomain } from '../domain/EventsDomain.ts'
import { Occurrence } from '../models/Occurrence.ts'

/** A date lasts at most 14 days: none that began earlier can be under way. */
const longest = `interval '14 days'`

/** The next date of each event that has not ended and is not cancelled. */
export const nextOccurrenceByEvent = ({ knex, clock }: EventsDomain) =>
  entityLoader(
    async (eventIds: readonly string[]) => {
      const now = clock.now()
      const rows = await knex.select('o.*').from(
        knex.raw(
          `unnest(?::uuid[]) as parent(id) cross join lateral (
               select * from events.occurrences
               where event_id = parent.id and starts_at > ?::timestamptz - ${longest} and ends_at > ? and status <> 'cancelled'
               order by starts_at, id limit 1) o`,
          [[...eventIds], now, now],
        ),
      )
      return rows.map((row: object) => Occurrence.fromDatabaseJson(row))
    },
    ({ eventId }) => eventId,
  )
