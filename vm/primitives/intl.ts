import { Fault } from '../run/Fault.ts'

const most = 200

/** Keeps the formatters that were made: making one takes a hundred times as long as using it. */
function remembered<T>(make: (locale: string, options: object) => T): (locale: string, options: object) => T {
  const made = new Map<string, T>()
  return (locale, options) => {
    const key = `${locale} ${JSON.stringify(options)}`
    const known = made.get(key)
    if (known) return known
    if (made.size >= most) made.clear()
    try {
      const format = make(locale, options)
      made.set(key, format)
      return format
    } catch (error) {
      throw new Fault('range', error instanceof Error ? error.message : String(error))
    }
  }
}

/** Number formatters by locale and options. */
export const numberFormat: (locale: string, options: Intl.NumberFormatOptions) => Intl.NumberFormat =
  remembered((locale, options) => new Intl.NumberFormat(locale, options))

/** Date formatters by locale and options. */
export const dateFormat: (locale: string, options: Intl.DateTimeFormatOptions) => Intl.DateTimeFormat =
  remembered((locale, options) => new Intl.DateTimeFormat(locale, options))

const relative = remembered((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
const plurals = remembered((locale) => new Intl.PluralRules(locale))

/** The formatter of distances in time. */
export function relativeFormat(locale: string): Intl.RelativeTimeFormat {
  return relative(locale, {})
}

/** The plural rules of a locale (CLDR). */
export function pluralRules(locale: string): Intl.PluralRules {
  return plurals(locale, {})
}
