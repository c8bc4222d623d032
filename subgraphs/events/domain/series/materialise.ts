import { newId } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Event } from '../../models/Event.ts'
import { Occurrence } from '../../models/Occurrence.ts'
import { expandSeries, goesOnAfter } from './expandSeries.ts'
import { horizon } from './horizon.ts'
import { matchDates } from './matchDates.ts'
import { instantOf, spanOf, type Times, timesOf, wallClock } from './wallClock.ts'

/**
 * Makes the dates of an event those that its series gives. A date that stays keeps its id, also when it changes to
 * another time of the same day; a date that was moved or cancelled stays so; what the series no longer gives goes.
 * Dates older than the horizon are history and stay as they were.
 */
export async function materialise(trx: Knex.Transaction, event: Event, now: Date): Promise<void> {
  const { from, to } = horizon(event, now)
  const span = spanOf(event.localStart, event.localEnd)
  const known = await Occurrence.query(trx).where('eventId', event.id).where('recurrenceId', '>=', from)
  const { kept, gone, added } = matchDates(known, expandSeries(event, from, to))
  const timesAt = (start: string) => timesOf(start, span, event.timezone)

  await Occurrence.query(trx)
    .delete()
    .whereIn(
      'id',
      gone.map(({ id }) => id),
    )
  await moveDates(
    trx,
    kept.map(([date, start]) => ({
      id: date.id,
      recurrenceId: start,
      ...(date.status === 'moved' ? retimed(date, event.timezone) : timesAt(start)),
    })),
  )
  if (added.length > 0)
    await Occurrence.query(trx).insert(
      added.map((start) => ({
        id: newId(),
        eventId: event.id,
        recurrenceId: start,
        ...timesAt(start),
        status: 'scheduled' as const,
      })),
    )
  await Event.query(trx)
    .findById(event.id)
    .patch({ materialisedUntil: goesOnAfter(event, to) ? instantOf(to, event.timezone) : null })
}

/** The times of a date that was moved: the same on the clock, which may now be in another zone. */
function retimed({ localStart, localEnd }: Occurrence, timezone: string): Times {
  return timesOf(wallClock(localStart), spanOf(localStart, localEnd), timezone)
}

/** All in one statement, so that dates may change places. */
async function moveDates(
  trx: Knex.Transaction,
  dates: readonly ({ id: string; recurrenceId: string } & Times)[],
): Promise<void> {
  if (dates.length === 0) return
  await trx.raw(
    `update events.occurrences o
     set recurrence_id = d.recurrence_id, local_start = d.local_start, local_end = d.local_end,
         starts_at = d.starts_at, ends_at = d.ends_at, version = o.version + 1
     from unnest(?::uuid[], ?::timestamp[], ?::timestamp[], ?::timestamp[], ?::timestamptz[], ?::timestamptz[])
       as d(id, recurrence_id, local_start, local_end, starts_at, ends_at)
     where o.id = d.id
       and (o.recurrence_id, o.local_start, o.local_end, o.starts_at, o.ends_at)
         is distinct from (d.recurrence_id, d.local_start, d.local_end, d.starts_at, d.ends_at)`,
    [
      dates.map(({ id }) => id),
      dates.map(({ recurrenceId }) => recurrenceId),
      dates.map(({ localStart }) => localStart),
      dates.map(({ localEnd }) => localEnd),
      dates.map(({ startsAt }) => startsAt),
      dates.map(({ endsAt }) => endsAt),
    ],
  )
}
