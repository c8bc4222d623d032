/** A day of the calendar, `2027-03-28`. Days are counted in UTC, where each of them is as long as the next. */
export type Day = string

const dayMs = 86_400_000

/** The cooperative's clock, which every page goes by. */
const zone = 'Europe/London'

const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const dayAt = (time: number): Day => new Date(time).toISOString().slice(0, 10)

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(timeOf(text)) && dayAt(timeOf(text)) === text

export const addDays = (day: Day, days: number): Day => dayAt(timeOf(day) + days * dayMs)

/** The first day of the month that comes so many months later. */
export function monthFrom(day: Day, months: number): Day {
  const date = new Date(timeOf(day))
  return dayAt(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))
}

export const mondayOf = (day: Day): Day => addDays(day, -((new Date(timeOf(day)).getUTCDay() + 6) % 7))

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })

/** The day that it is at the place at an instant. */
export const dayOf = (instant: Date): Day => clock.format(instant).slice(0, 10)

/** The instant at which a day begins at the place. The clocks never change at midnight there. */
export function startOf(day: Day): Date {
  const midnight = timeOf(day)
  const shown = Date.parse(`${clock.format(midnight).replace(' ', 'T')}Z`)
  return new Date(midnight - (shown - midnight))
}

/** All days from one to before another. */
export const daysBetween = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.round((timeOf(to) - timeOf(from)) / dayMs) }, (_, n) => addDays(from, n))
