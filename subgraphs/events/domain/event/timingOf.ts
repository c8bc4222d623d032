import { done, failed, type Outcome, validationError } from '@rose-ash/domain'
import { checkSeries } from '../series/checkSeries.ts'
import type { Series } from '../series/expandSeries.ts'
import { spanOf, type Times, timesOf } from '../series/wallClock.ts'

/** When an event takes place, as it is asked for. */
export interface TimingInput extends Series {
  readonly localEnd: string
  readonly timezone: string
  readonly allDay: boolean
}

/** When an event takes place, checked, with the instants that follow. */
export interface Timing extends TimingInput, Times {
  readonly localStart: string
  readonly localEnd: string
}

const longestDays = 14

export function timingOf(given: TimingInput, now: Date): Outcome<Timing> {
  const { timezone, allDay } = given
  const span = spanOf(given.localStart, given.localEnd)
  if (span.sign <= 0)
    return failed(validationError(['input', 'localEnd'], 'The event must end after it begins.'))
  if (span.total({ unit: 'day' }) > longestDays)
    return failed(
      validationError(['input', 'localEnd'], `An event lasts at most ${longestDays} days. Make it a series.`),
    )
  if (allDay && !(isMidnight(given.localStart) && isMidnight(given.localEnd)))
    return failed(
      validationError(['input', 'allDay'], 'What takes whole days begins at midnight and ends at midnight.'),
    )
  const series = checkSeries(given, timezone, now)
  if (!series.ok) return series
  return done({ ...series.value, ...timesOf(given.localStart, span, timezone), timezone, allDay })
}

const isMidnight = (local: string) => /T00:00(:00)?$/.test(local.replace(' ', 'T'))
