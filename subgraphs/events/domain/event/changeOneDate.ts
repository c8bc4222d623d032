import { changeRow, emit, type Seen } from '@rose-ash/db'
import { failed, type Outcome, validationError } from '@rose-ash/domain'
import { Event } from '../../models/Event.ts'
import { Occurrence } from '../../models/Occurrence.ts'
import type { EventSubject } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { spanOf, timesOf, wallClock } from '../series/wallClock.ts'
import { eventUpdated } from './eventHappened.ts'
import { timingOf } from './timingOf.ts'
import type { EventChanges } from './updateEvent.ts'

/** What one date may have that the others have not. */
const ownFields = ['title', 'summary', 'locationId', 'localStart', 'localEnd'] as const

/** Changes one date. Its place in the series, and so its id, stays. */
export async function changeOneDate(
  events: EventsDomain,
  { event }: EventSubject,
  seen: Seen,
  date: Occurrence,
  changes: EventChanges,
): Promise<Outcome<Event>> {
  const given = Object.keys(changes).filter((key) => changes[key as keyof EventChanges] !== undefined)
  const foreign = given.filter((key) => !(ownFields as readonly string[]).includes(key))
  if (foreign.length > 0)
    return failed(
      ...foreign.map((key) =>
        validationError(['input', key], 'This is the same for all dates. Change them all.'),
      ),
    )
  const { title, summary, locationId } = changes
  const localStart = changes.localStart ?? wallClock(date.localStart)
  const span = spanOf(date.localStart, date.localEnd)
  const localEnd = changes.localEnd ?? timesOf(localStart, span, event.timezone).localEnd
  const { timezone, allDay } = event
  const now = events.clock.now()
  const once = { rule: null, extraDates: [], exceptDates: [] }
  const timing = timingOf({ ...once, localStart, localEnd, timezone, allDay }, now)
  if (!timing.ok) return timing
  const { startsAt, endsAt } = timing.value
  const planned = timesOf(date.recurrenceId, spanOf(event.localStart, event.localEnd), timezone)
  const isMoved = timing.value.localStart !== planned.localStart || timing.value.localEnd !== planned.localEnd
  return events.knex.transaction(async (trx) => {
    const changed = await changeRow(Event, trx, seen, { updatedAt: now, sequence: event.sequence + 1 })
    if (!changed.ok) return changed
    await Occurrence.query(trx)
      .findById(date.id)
      .patch({
        title,
        summary,
        locationId,
        localStart: timing.value.localStart,
        localEnd: timing.value.localEnd,
        startsAt,
        endsAt,
        status: isMoved ? 'moved' : 'scheduled',
        version: date.version + 1,
      } as Partial<Occurrence>)
    if (changed.value.publishedAt)
      await emit(trx, 'events', eventUpdated(events, changed.value, ['occurrences']))
    return changed
  })
}
