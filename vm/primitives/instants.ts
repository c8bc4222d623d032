import { Fault } from '../run/Fault.ts'
import { typeName } from '../run/typeName.ts'

const date = /^(\d{4})-(\d{2})-(\d{2})$/
const wallClock = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)$/
const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})$/

type Style = { readonly date: Intl.DateTimeFormatOptions; readonly full: Intl.DateTimeFormatOptions }

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }
const clock: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }

/** The styles of format-date: how a date looks, and a date with a time. */
export const dateStyles: Readonly<Record<string, Style>> = {
  short: { date: { dateStyle: 'short' }, full: { dateStyle: 'short', timeStyle: 'short' } },
  medium: { date: { dateStyle: 'medium' }, full: { dateStyle: 'medium', timeStyle: 'short' } },
  long: { date: { dateStyle: 'long' }, full: { dateStyle: 'long', timeStyle: 'short' } },
  full: { date: { dateStyle: 'full' }, full: { dateStyle: 'full', timeStyle: 'short' } },
  date: { date: day, full: day },
  weekday: { date: { ...day, weekday: 'long' }, full: { ...day, weekday: 'long' } },
  'day-month': { date: { day: 'numeric', month: 'short' }, full: { day: 'numeric', month: 'short' } },
  month: { date: { month: 'long', year: 'numeric' }, full: { month: 'long', year: 'numeric' } },
  year: { date: { year: 'numeric' }, full: { year: 'numeric' } },
  time: { date: clock, full: clock },
}

/**
 * Reads an instant (ISO 8601 with Z or an offset, or milliseconds), a date, or a wall-clock time. The last two stand
 * in no zone: their time is counted as if they were UTC.
 */
export function readInstant(
  name: string,
  value: unknown,
): { time: number; kind: 'instant' | 'date' | 'wall-clock' } {
  if (typeof value === 'number' && Math.abs(value) <= 8.64e15) return { time: value, kind: 'instant' }
  if (typeof value !== 'string') throw new Fault('type', `${name} takes an ISO date, not ${typeName(value)}`)
  if (value.length <= 40) {
    const wall = wallClock.exec(value)
    const kind = date.test(value) ? 'date' : wall ? 'wall-clock' : 'instant'
    if (kind !== 'instant' || instant.test(value)) {
      const time = Date.parse(wall ? `${wall[1]}T${wall[2]}Z` : value.replace(' ', 'T'))
      if (!Number.isNaN(time)) return { time, kind }
    }
  }
  throw new Fault('range', `${name} takes an ISO date, not ${JSON.stringify(value.slice(0, 40))}`)
}
