import { compact } from '../domain/series/parseRule.ts'
import { instantOf, isSkipped, localOf, wallClock } from '../domain/series/wallClock.ts'
import type { Event } from '../models/Event.ts'
import type { Location } from '../models/Location.ts'
import type { Occurrence } from '../models/Occurrence.ts'
import { contentLine, escapeText, textLine } from './contentLine.ts'
import { timeProperty, utc } from './dateTimes.ts'
import type { FeedEvent } from './FeedEvent.ts'
import { plainText } from './plainText.ts'

/** The VEVENTs of an event: the series, and one for each date that differs from it. */
export function eventLines(feed: FeedEvent): string[] {
  const { event, occurrences } = feed
  const different = occurrences.filter((date) => differs(date, event))
  return [
    ...component(feed, {
      times: [
        timeProperty('DTSTART', event, [event.localStart]),
        timeProperty('DTEND', event, [event.localEnd]),
        ...recurrence(event, occurrences),
      ],
      title: event.title,
      summary: event.summary,
      location: locationOf(feed, event.locationId),
      isCancelled: event.status === 'cancelled',
    }),
    ...different.flatMap((date) =>
      component(feed, {
        times: [
          timeProperty('RECURRENCE-ID', event, [date.recurrenceId]),
          timeProperty('DTSTART', event, [date.localStart]),
          timeProperty('DTEND', event, [date.localEnd]),
        ],
        title: date.title ?? event.title,
        summary: date.summary ?? event.summary,
        location: locationOf(feed, date.locationId ?? event.locationId),
        isCancelled: date.status === 'cancelled' || event.status === 'cancelled',
      }),
    ),
  ]
}

interface Component {
  readonly times: readonly (readonly [string, string])[]
  readonly title: string
  readonly summary: string | null
  readonly location: Location | null
  readonly isCancelled: boolean
}

function component({ event, url }: FeedEvent, { times, title, summary, location, isCancelled }: Component) {
  const description = [summary, event.descriptionHtml && plainText(event.descriptionHtml)]
    .filter(Boolean)
    .join('\n\n')
  return [
    'BEGIN:VEVENT',
    contentLine('UID', event.uid),
    `DTSTAMP:${utc(event.updatedAt)}`,
    `CREATED:${utc(event.createdAt)}`,
    `LAST-MODIFIED:${utc(event.updatedAt)}`,
    `SEQUENCE:${event.sequence}`,
    ...times.map(([name, value]) => contentLine(name, value)),
    textLine('SUMMARY', title),
    ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
    ...placeLines(location, event),
    contentLine('CATEGORIES', [event.category.replace('_', ' '), ...event.tags].map(escapeText).join(',')),
    contentLine('URL', url),
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
  ]
}

function placeLines(location: Location | null, event: Event): string[] {
  if (!location) return event.onlineUrl === null ? [] : [textLine('LOCATION', event.onlineUrl)]
  const { name, street, locality, postcode, latitude, longitude } = location
  return [
    textLine('LOCATION', [name, street, locality, postcode].filter(Boolean).join(', ')),
    ...(latitude === null || longitude === null ? [] : [`GEO:${latitude};${longitude}`]),
  ]
}

const locationOf = ({ locations }: FeedEvent, id: string | null): Location | null =>
  (id === null ? undefined : locations.get(id)) ?? null

/**
 * How the event comes again. RFC 5545 (3.3.10) leaves out dates whose time the clocks skip; ours begin as much later as
 * they skip, so those are listed beside the rule.
 */
function recurrence(event: Event, occurrences: readonly Occurrence[]): [string, string][] {
  const { rule, timezone, allDay } = event
  const late =
    rule === null || allDay
      ? []
      : occurrences
          .filter(({ status, recurrenceId }) => status === 'scheduled' && isSkipped(recurrenceId, timezone))
          .map(({ startsAt }) => localOf(startsAt, timezone))
  const extra = [...event.extraDates, ...late]
  return [
    ...(rule === null ? [] : [['RRULE', ruleOf(rule, event)] as [string, string]]),
    ...(extra.length === 0 ? [] : [timeProperty('RDATE', event, extra)]),
    ...(event.exceptDates.length === 0 ? [] : [timeProperty('EXDATE', event, event.exceptDates)]),
  ]
}

/** UNTIL is a date where the event is one, and UTC where it has a zone (RFC 5545, 3.3.10). */
function ruleOf(rule: string, { allDay, timezone }: Event): string {
  return rule.replace(/UNTIL=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)/, (_, ...digits: string[]) => {
    const [year, month, day, hour, minute, second] = digits
    if (allDay) return `UNTIL=${compact(`${year}-${month}-${day}`)}`
    return `UNTIL=${utc(instantOf(`${year}-${month}-${day}T${hour}:${minute}:${second}`, timezone))}`
  })
}

const lengthOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }) =>
  endsAt.getTime() - startsAt.getTime()

/** A date that the series does not describe rightly: DTEND gives all of them the same exact length (RFC 5545, 3.6.1). */
const differs = (date: Occurrence, event: Event): boolean =>
  date.status !== 'scheduled' ||
  date.title !== null ||
  date.summary !== null ||
  date.locationId !== null ||
  (!event.allDay &&
    lengthOf(date) !== lengthOf(event) &&
    wallClock(date.recurrenceId) !== wallClock(event.localStart))
