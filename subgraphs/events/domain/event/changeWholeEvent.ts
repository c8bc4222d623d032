import { changeRow, emit, type Seen } from '@rose-ash/db'
import { done, type Outcome } from '@rose-ash/domain'
import { Event } from '../../models/Event.ts'
import type { EventSubject } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { materialise } from '../series/materialise.ts'
import { shifted, spanOf, timesOf, wallClock } from '../series/wallClock.ts'
import { eventUpdated } from './eventHappened.ts'
import { saveHosts } from './saveHosts.ts'
import { type Timing, timingOf } from './timingOf.ts'
import type { EventChanges } from './updateEvent.ts'

const timingFields = [
  'localStart',
  'localEnd',
  'timezone',
  'allDay',
  'rule',
  'extraDates',
  'exceptDates',
] as const
/** What matters to whoever has the event in a calendar of their own. */
const significant: readonly string[] = [...timingFields, 'locationId', 'onlineUrl', 'title']

/** Changes an event with all its dates. */
export async function changeWholeEvent(
  events: EventsDomain,
  { event }: EventSubject,
  seen: Seen,
  { hostIds, ...changes }: EventChanges,
): Promise<Outcome<Event>> {
  const now = events.clock.now()
  const timing = retimed(event, changes, now)
  if (!timing.ok) return timing
  const changed = namesOf({ ...changes, hostIds })
  return events.knex.transaction(async (trx) => {
    const outcome = await changeRow(Event, trx, seen, {
      ...changes,
      ...timing.value,
      updatedAt: now,
      sequence: event.sequence + (changed.some((name) => significant.includes(name)) ? 1 : 0),
    })
    if (!outcome.ok) return outcome
    if (hostIds !== undefined) await saveHosts(trx, event.id, hostIds)
    if (timing.value) await materialise(trx, outcome.value, now)
    if (outcome.value.publishedAt) await emit(trx, 'events', eventUpdated(events, outcome.value, changed))
    return outcome
  })
}

const namesOf = (changes: object): string[] =>
  Object.entries(changes).flatMap(([name, value]) => (value === undefined ? [] : [name]))

/** The timing with the changes in it; null when none of them is about time. Who gives a new beginning only, keeps the length. */
function retimed(
  event: Event,
  changes: Omit<EventChanges, 'hostIds'>,
  now: Date,
): Outcome<(Timing & { extraDates: string[]; exceptDates: string[] }) | null> {
  if (timingFields.every((field) => changes[field] === undefined)) return done(null)
  const timezone = changes.timezone ?? event.timezone
  const localStart = changes.localStart ?? wallClock(event.localStart)
  const span = spanOf(event.localStart, event.localEnd)
  const timing = timingOf(
    {
      localStart,
      localEnd: changes.localEnd ?? timesOf(localStart, span, timezone).localEnd,
      timezone,
      allDay: changes.allDay ?? event.allDay,
      rule: changes.rule === undefined ? event.rule : changes.rule,
      extraDates: changes.extraDates ?? shifted(event.extraDates, event.localStart, localStart),
      exceptDates: changes.exceptDates ?? shifted(event.exceptDates, event.localStart, localStart),
    },
    now,
  )
  if (!timing.ok) return timing
  const { extraDates, exceptDates } = timing.value
  return done({ ...timing.value, extraDates: [...extraDates], exceptDates: [...exceptDates] })
}
