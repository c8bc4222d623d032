import { Temporal } from 'temporal-polyfill'
import { compact } from '../domain/series/parseRule.ts'

/** From one change of the clocks to the next (RFC 5545, 3.6.5). */
interface Observance {
  readonly kind: 'STANDARD' | 'DAYLIGHT'
  readonly name: string
  readonly from: string
  readonly to: string
  /** When it begins, on the clock before the change. */
  readonly starts: string[]
}

/**
 * A VTIMEZONE with every change of the clocks between two instants, as this system knows them: so the feed and our pages
 * cannot disagree, and any zone can be had.
 */
export function timezoneLines(timezone: string, from: Date, to: Date): string[] {
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${timezone}`,
    ...observances(timezone, from, to).flatMap(({ kind, name, from: before, to: after, starts }) => [
      `BEGIN:${kind}`,
      `DTSTART:${starts[0]}`,
      ...recurrenceOf(starts),
      `TZOFFSETFROM:${before}`,
      `TZOFFSETTO:${after}`,
      `TZNAME:${name}`,
      `END:${kind}`,
    ]),
    'END:VTIMEZONE',
  ]
}

function observances(timezone: string, from: Date, to: Date): Observance[] {
  const changes = changesOf(timezone, from, to)
  const standard = Math.min(...changes.map(({ after }) => after.offsetNanoseconds))
  const found = new Map<string, Observance>()
  for (const { before, after } of changes) {
    const kind = after.offsetNanoseconds > standard ? 'DAYLIGHT' : 'STANDARD'
    const name = shortName(timezone, after)
    const start = compact(
      after
        .toInstant()
        .toZonedDateTimeISO(before.offset)
        .toPlainDateTime()
        .toString({ smallestUnit: 'second' }),
    )
    const key = [kind, name, before.offset, after.offset].join()
    const known = found.get(key)
    if (known) known.starts.push(start)
    else found.set(key, { kind, name, from: offsetOf(before), to: offsetOf(after), starts: [start] })
  }
  return [...found.values()]
}

/** The changes of the clocks, with the moments before and after; the first one holds at `from` already. */
function changesOf(timezone: string, from: Date, to: Date) {
  const at = (instant: Date) =>
    Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timezone)
  const around = (after: Temporal.ZonedDateTime) => ({ before: after.subtract({ nanoseconds: 1 }), after })
  const start = at(from)
  const earlier = start.getTimeZoneTransition('previous')
  const epoch = Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timezone)
  const changes = [earlier ? around(earlier) : { before: epoch, after: epoch }]
  let next = start.getTimeZoneTransition('next')
  while (next && next.epochMilliseconds <= to.getTime()) {
    changes.push(around(next))
    next = next.getTimeZoneTransition('next')
  }
  return changes
}

/**
 * How an observance comes again: by a yearly rule such as "the last Sunday of March" where the starts show one, since
 * every program knows that form, and by all its starts where they do not.
 */
function recurrenceOf(starts: readonly string[]): string[] {
  if (starts.length < 2) return []
  const dates = starts.map((start) => Temporal.PlainDateTime.from(start))
  const [first] = dates
  const isYearly = dates.every(
    (date, n) =>
      date.year === (first?.year ?? 0) + n &&
      date.month === first?.month &&
      date.dayOfWeek === first.dayOfWeek &&
      date.toPlainTime().equals(first.toPlainTime()),
  )
  const place = isYearly && starts.length > 2 ? commonPlace(dates) : null
  if (first === undefined || place === null) return [`RDATE:${starts.join(',')}`]
  const day = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][first.dayOfWeek - 1]
  return [`RRULE:FREQ=YEARLY;BYMONTH=${first.month};BYDAY=${place}${day}`]
}

/** Which weekday of their months all dates are: the last (-1), or the nth; null when they do not agree. */
function commonPlace(dates: readonly Temporal.PlainDateTime[]): number | null {
  if (dates.every((date) => date.day > date.daysInMonth - 7)) return -1
  const places = new Set(dates.map((date) => Math.ceil(date.day / 7)))
  return places.size === 1 ? ([...places][0] ?? null) : null
}

/** `+01:00` as `+0100`; seconds only where there are some, as long ago. */
const offsetOf = ({ offset }: Temporal.ZonedDateTime): string => offset.replaceAll(':', '')

const shortName = (timezone: string, { epochMilliseconds }: Temporal.ZonedDateTime): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: timezone, timeZoneName: 'short' })
    .formatToParts(epochMilliseconds)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timezone
