import { done, failed, type Outcome } from '@rose-ash/domain'
import { expandSeries, firstByRule, mostDates, type Series } from './expandSeries.ts'
import { horizon } from './horizon.ts'
import { invalidRecurrence } from './invalidRecurrence.ts'
import { parseRule } from './parseRule.ts'
import { wallClock } from './wallClock.ts'

/** A series whose rule can be used: it is in its one form, it begins with its first date, and it has a bearable number of them. */
export function checkSeries(series: Series, timezone: string, now: Date): Outcome<Series> {
  const parsed = series.rule === null ? done(null) : parseRule(series.rule, timezone)
  if (!parsed.ok) return parsed
  const checked: Series = {
    localStart: wallClock(series.localStart),
    rule: parsed.value,
    extraDates: series.extraDates.map(wallClock).sort(),
    exceptDates: series.exceptDates.map(wallClock).sort(),
  }
  if (checked.rule !== null) {
    const first = firstDate(checked)
    if (first === null) return failed(invalidRecurrence('This rule gives no date at all.', null))
    if (first !== checked.localStart)
      return failed(
        invalidRecurrence(
          `The event must begin on the first date of its rule, which is ${first.slice(0, 10)}.`,
          null,
        ),
      )
  }
  if (checked.extraDates.some((date) => date < checked.localStart))
    return failed(invalidRecurrence('Dates beside the rule come after the first one.', null, 'extraDates'))
  const { from, to } = horizon({ localStart: checked.localStart, timezone }, now)
  const dates = expandSeries(checked, from, to)
  if (dates.length > mostDates)
    return failed(invalidRecurrence(`A series has at most ${mostDates} dates in five years.`, null))
  if (dates.length === 0) return failed(invalidRecurrence('Leave at least one date.', null, 'exceptDates'))
  return done(checked)
}

/** A rule that never fits, such as 30 February, is given up after some thousands of tries. */
function firstDate(series: Series): string | null {
  try {
    return firstByRule(series)
  } catch {
    return null
  }
}
