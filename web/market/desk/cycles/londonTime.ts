import { z } from 'zod'

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** What the cooperative's clock shows at an instant, as a field of type `datetime-local` has it: `2027-03-01T18:00`. */
export const shownAt = (instant: Date): string => clock.format(instant).replace(' ', 'T')

/** The instant at which the cooperative's clock shows that. An hour that is there twice is the first, one that is not there the next. */
export function instantOf(shown: string): Date {
  const asUtc = Date.parse(`${shown}Z`)
  const candidates = [60, 0].map((minutes) => new Date(asUtc - minutes * 60_000))
  return candidates.find((instant) => shownAt(instant) === shown) ?? new Date(asUtc)
}

/** A field of type `datetime-local`. */
export const londonTime = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/, 'Choose a day and a time.')
  .transform((shown) => instantOf(shown).toISOString())
