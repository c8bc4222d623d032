import { Temporal } from 'temporal-polyfill'

/** A wall-clock time in one form, `2027-03-28T18:30:00`, whoever wrote it. */
export const wallClock = (text: string): string =>
  Temporal.PlainDateTime.from(text).toString({ smallestUnit: 'second' })

/**
 * The instant at which the clocks of a zone show a time. A time that they skip is as much later as they skip, and of
 * two that they show twice it is the first ("compatible", as in RFC 5545 and Temporal).
 */
export const instantOf = (local: string, timezone: string): Date =>
  new Date(
    Temporal.PlainDateTime.from(local).toZonedDateTime(timezone, { disambiguation: 'compatible' })
      .epochMilliseconds,
  )

/** What the clocks of a zone show at an instant. */
export const localOf = (instant: Date, timezone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timezone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })

/** Whether a date of a series would begin at a time that the clocks of the zone skip. */
export const isSkipped = (local: string, timezone: string): boolean =>
  localOf(instantOf(local, timezone), timezone) !== wallClock(local)

/** How far the hands of the clock go from one time to another. */
export const spanOf = (localStart: string, localEnd: string): Temporal.Duration =>
  Temporal.PlainDateTime.from(localStart).until(Temporal.PlainDateTime.from(localEnd), {
    largestUnit: 'day',
  })

/** A time on the wall clock and the instant that follows from it, at both ends. */
export interface Times {
  readonly localStart: string
  readonly localEnd: string
  readonly startsAt: Date
  readonly endsAt: Date
}

/** When something takes place that begins then and lasts as long on the clock. It never ends before it begins. */
export function timesOf(localStart: string, span: Temporal.Duration, timezone: string): Times {
  const localEnd = Temporal.PlainDateTime.from(localStart).add(span).toString({ smallestUnit: 'second' })
  const startsAt = instantOf(localStart, timezone)
  const shown = instantOf(localEnd, timezone)
  const endsAt = shown > startsAt ? shown : new Date(startsAt.getTime() + span.total({ unit: 'millisecond' }))
  return { localStart: wallClock(localStart), localEnd, startsAt, endsAt }
}

/** The same dates as much later, or earlier, as the one time is after the other. */
export function shifted(dates: readonly string[], from: string, to: string): string[] {
  const span = spanOf(from, to)
  return dates.map((date) => Temporal.PlainDateTime.from(date).add(span).toString({ smallestUnit: 'second' }))
}

/** The last day of what ends then: what ends at midnight does not take the day that begins. */
export const lastDayOf = (localEnd: string): string =>
  Temporal.PlainDateTime.from(localEnd).subtract({ seconds: 1 }).toPlainDate().toString()

/** The day on which the week of a date begins. */
export const mondayOf = (local: string): string => {
  const date = Temporal.PlainDateTime.from(local).toPlainDate()
  return date.subtract({ days: date.dayOfWeek - 1 }).toString()
}
