import { expect, test } from '@jest/globals'
import { timingOf } from '../domain/event/timingOf.ts'
import { dayOf } from './dates.ts'
import { hallEvents } from './hallEvents.ts'
import { learningEvents } from './learningEvents.ts'
import { marketDays } from './marketDays.ts'

test.each([
  '2027-02-01T12:00:00Z',
  '2027-03-28T00:59:00Z',
  '2027-06-30T23:30:00Z',
  '2027-10-31T00:30:00Z',
  '2027-12-31T23:59:00Z',
  '2028-02-29T09:00:00Z',
])('what the seeds tell on %s fits the calendar', (instant) => {
  const now = new Date(instant)
  for (const events of [marketDays, hallEvents, learningEvents])
    for (const { slug, rule = null, extraDates, exceptDates, allDay, ...event } of events(dayOf(now))) {
      const { localStart, localEnd } = event
      const timing = timingOf(
        {
          localStart,
          localEnd,
          rule,
          extraDates: extraDates ?? [],
          exceptDates: exceptDates ?? [],
          allDay: allDay ?? false,
          timezone: 'Europe/London',
        },
        now,
      )
      expect([slug, timing]).toEqual([slug, expect.objectContaining({ ok: true })])
    }
})
