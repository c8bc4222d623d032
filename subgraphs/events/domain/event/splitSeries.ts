import { changeRow, emit, type Seen } from '@rose-ash/db'
import { done, failed, newId, type Outcome, validationError } from '@rose-ash/domain'
import type { Knex } from 'knex'
import { Event } from '../../models/Event.ts'
import { Occurrence } from '../../models/Occurrence.ts'
import { TicketType } from '../../models/TicketType.ts'
import type { EventSubject } from '../../policy.ts'
import type { EventsDomain } from '../EventsDomain.ts'
import { divideSeries } from '../series/divideSeries.ts'
import { expandSeries } from '../series/expandSeries.ts'
import { materialise } from '../series/materialise.ts'
import { shifted, spanOf, timesOf, wallClock } from '../series/wallClock.ts'
import { changeWholeEvent } from './changeWholeEvent.ts'
import { eventPublished, eventUpdated } from './eventHappened.ts'
import { saveHosts } from './saveHosts.ts'
import { timingOf } from './timingOf.ts'
import type { EventChanges } from './updateEvent.ts'

/**
 * Changes a date and all after it: the series ends before that date, and a new event continues it. The dates keep
 * their ids; hosts and ticket types are copied.
 */
export async function splitSeries(
  events: EventsDomain,
  subject: EventSubject,
  seen: Seen,
  date: Occurrence,
  changes: EventChanges,
): Promise<Outcome<Event>> {
  const { event } = subject
  const split = wallClock(date.recurrenceId)
  if (split === expandSeries(event, wallClock(event.localStart), split)[0])
    return changeWholeEvent(events, subject, seen, changes)
  if (changes.slug !== undefined) return failed(slugIsGiven)

  const { hostIds = subject.hostIds, slug: _, ...given } = changes
  const now = events.clock.now()
  const { head, tail } = divideSeries(event, split)
  const localStart = given.localStart ?? split
  const timezone = given.timezone ?? event.timezone
  const span = spanOf(event.localStart, event.localEnd)
  const timing = timingOf(
    {
      localStart,
      localEnd: given.localEnd ?? timesOf(localStart, span, timezone).localEnd,
      timezone,
      allDay: given.allDay ?? event.allDay,
      rule: given.rule === undefined ? tail.rule : given.rule,
      extraDates: given.extraDates ?? shifted(tail.extraDates, split, localStart),
      exceptDates: given.exceptDates ?? shifted(tail.exceptDates, split, localStart),
    },
    now,
  )
  if (!timing.ok) return timing

  return events.knex.transaction(async (trx) => {
    const ended = await changeRow(Event, trx, seen, {
      ...head,
      updatedAt: now,
      sequence: event.sequence + 1,
    })
    if (!ended.ok) return ended
    const id = newId()
    const next = await Event.query(trx).insertAndFetch({
      ...copyOf(event),
      ...given,
      ...timing.value,
      extraDates: [...timing.value.extraDates],
      exceptDates: [...timing.value.exceptDates],
      id,
      slug: `${event.slug.slice(0, 60)}-from-${split.slice(0, 10)}`,
      uid: `${id}@${new URL(events.origins.events).host}`,
      continuesId: event.id,
      createdAt: now,
      updatedAt: now,
    } as Partial<Event>)
    await saveHosts(trx, id, hostIds)
    await copyTicketTypes(trx, event.id, id)
    await Occurrence.query(trx)
      .patch({ eventId: id })
      .where('eventId', event.id)
      .where('recurrenceId', '>=', split)
    await materialise(trx, ended.value, now)
    await materialise(trx, next, now)
    if (ended.value.publishedAt) {
      await emit(trx, 'events', eventUpdated(events, ended.value, ['rule']))
      await emit(trx, 'events', eventPublished(events, next))
    }
    return done(next)
  })
}

const slugIsGiven = validationError(
  ['input', 'slug'],
  'The event that continues a series gets a slug of its own. Change it afterwards.',
)

/** What the two events have in common at first. */
const copyOf = ({
  calendarId,
  title,
  summary,
  descriptionHtml,
  status,
  category,
  tags,
  picture,
  pictureAlt,
  locationId,
  onlineUrl,
  publishedAt,
}: Event) => ({
  calendarId,
  title,
  summary,
  descriptionHtml,
  status,
  category,
  tags,
  picture,
  pictureAlt,
  locationId,
  onlineUrl,
  publishedAt,
})

async function copyTicketTypes(trx: Knex.Transaction, from: string, to: string): Promise<void> {
  const ticketTypes = await TicketType.query(trx).where('eventId', from)
  if (ticketTypes.length > 0)
    await TicketType.query(trx).insert(
      ticketTypes.map((type) => ({ ...type, id: newId(), version: 1, eventId: to, held: 0, sold: 0 })),
    )
}
