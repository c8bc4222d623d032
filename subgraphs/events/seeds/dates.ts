import { Temporal } from 'temporal-polyfill'

export type Day = Temporal.PlainDate

/** The day on which the seeds are sown, at the place of the cooperative. */
export const dayOf = (now: Date): Day =>
  Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO('Europe/London').toPlainDate()

/** Days of the week as ISO 8601 counts them. */
export const weekday = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
} as const

type Weekday = (typeof weekday)[keyof typeof weekday]

/** The first such weekday from a day on, and so many weeks after it, or before. */
export const weekdayFrom = (day: Day, wanted: Weekday, weeks = 0): Day =>
  day.add({ days: ((wanted - day.dayOfWeek + 7) % 7) + 7 * weeks })

/** The nth such weekday in the month that lies so many months after a day's, or before; the last one for -1. */
export function weekdayOfMonth(day: Day, nth: 1 | 2 | 3 | -1, wanted: Weekday, months = 0): Day {
  const first = day.with({ day: 1 }).add({ months })
  if (nth !== -1) return weekdayFrom(first, wanted, nth - 1)
  return weekdayFrom(first.add({ months: 1 }).subtract({ days: 7 }), wanted)
}

/** Beginning and end on one day: `on(day, '10:00', '15:00')`. */
export const on = (day: Day, from: string, to: string) => ({
  localStart: `${day}T${from}:00`,
  localEnd: `${day}T${to}:00`,
})
