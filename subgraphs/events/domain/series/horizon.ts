import { Temporal } from 'temporal-polyfill'
import { localOf, wallClock } from './wallClock.ts'

/** Dates are known for as long ahead. */
export const monthsAhead = 18
/** And for as long back when a series that is older comes in: five years in all. */
const monthsBack = 42

/** Which dates of a series are kept, on the wall clock. A series that has yet to begin is known from its beginning. */
export function horizon(
  series: { localStart: string; timezone: string },
  now: Date,
): { from: string; to: string } {
  const today = Temporal.PlainDateTime.from(localOf(now, series.timezone))
  const start = Temporal.PlainDateTime.from(series.localStart)
  const later = Temporal.PlainDateTime.compare(start, today) > 0 ? start : today
  return {
    from: wallClock(today.subtract({ months: monthsBack }).toString()),
    to: wallClock(later.add({ months: monthsAhead }).toString()),
  }
}
