import type { EventsDomain } from '../domain/EventsDomain.ts'
import { calendarIcsUrl, calendarUrl, eventIcsUrl, eventUrl } from '../domain/urls.ts'
import { Calendar } from '../models/Calendar.ts'
import { Event } from '../models/Event.ts'
import { Location } from '../models/Location.ts'
import { Occurrence } from '../models/Occurrence.ts'
import type { FeedEvent } from './FeedEvent.ts'
import { writeCalendar } from './writeCalendar.ts'

/** A calendar as a text, and when anything in it was last changed. */
export interface Feed {
  readonly body: string
  readonly changedAt: Date
}

type Where = Pick<EventsDomain, 'knex' | 'clock' | 'origins'>

/** What ended longer ago than this is left out of a calendar's feed; so is all beyond so many events. */
const pastDays = 90
const mostEvents = 1000

/** The feed of a calendar that is not private; null when there is none. */
export async function calendarFeed(where: Where, slug: string): Promise<Feed | null> {
  const { knex, clock } = where
  const origin = where.origins.events
  const calendar = await Calendar.query(knex).findOne({ slug }).whereNot('visibility', 'private')
  if (!calendar) return null
  const since = new Date(clock.now().getTime() - pastDays * 86_400_000)
  const events = await Event.query(knex)
    .whereIn(
      'id',
      Occurrence.query(knex)
        .select('eventId')
        .where({ calendarId: calendar.id, published: true })
        .where('startsAt', '>', since),
    )
    .orderBy('id')
    .limit(mostEvents)
  const { title: name, description } = calendar
  const about = {
    name,
    description,
    source: calendarIcsUrl(origin, calendar),
    url: calendarUrl(origin, calendar),
  }
  return feedOf(where, calendar, events, about)
}

/** The feed of one event of a calendar that is not private; null when there is none. */
export async function eventFeed(where: Where, calendarSlug: string, slug: string): Promise<Feed | null> {
  const { knex } = where
  const origin = where.origins.events
  const calendar = await Calendar.query(knex)
    .findOne({ slug: calendarSlug })
    .whereNot('visibility', 'private')
  if (!calendar) return null
  const event = await Event.query(knex).findOne({ slug, calendarId: calendar.id }).whereNot('status', 'draft')
  if (!event) return null
  const { title: name, summary: description } = event
  const about = {
    name,
    description,
    source: eventIcsUrl(origin, calendar, event),
    url: eventUrl(origin, calendar, event),
  }
  return feedOf(where, calendar, [event], about)
}

async function feedOf(
  { knex, origins }: Where,
  calendar: Calendar,
  events: readonly Event[],
  about: Parameters<typeof writeCalendar>[0],
): Promise<Feed> {
  const dates = await Occurrence.query(knex)
    .whereIn(
      'eventId',
      events.map(({ id }) => id),
    )
    .orderBy(['eventId', 'recurrenceId'])
  const places = [...events, ...dates].flatMap(({ locationId }) => (locationId === null ? [] : [locationId]))
  const locations = new Map(
    (await Location.query(knex).findByIds([...new Set(places)])).map((location) => [location.id, location]),
  )
  const datesOf = Map.groupBy(dates, ({ eventId }) => eventId)
  const entries: FeedEvent[] = events.map((event) => ({
    event,
    calendar,
    occurrences: datesOf.get(event.id) ?? [],
    locations,
    url: eventUrl(origins.events, calendar, event),
  }))
  const changes = events.map(({ updatedAt }) => updatedAt.getTime())
  return { body: writeCalendar(about, entries), changedAt: new Date(Math.max(0, ...changes)) }
}
