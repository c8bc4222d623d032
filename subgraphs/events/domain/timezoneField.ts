import { z } from 'zod'

/** A zone of the IANA database, by a name that has a place in it: `UTC` has, `+01:00` and `EST` are no places. */
const isTimezone = (name: string) => {
  if (!/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }) !== null
  } catch {
    return false
  }
}

export const timezoneField = z.string().refine(isTimezone, 'Give a time zone such as `Europe/London`.')
