/** An amount in the minor unit of its currency (pence, cents; yen have no minor unit). Never a float of pounds. */
export interface Money {
  readonly amountMinor: number
  /** ISO 4217, three upper-case letters. */
  readonly currency: string
}

interface Format {
  readonly format: Intl.NumberFormat
  /** Decimal places (ISO 4217). */
  readonly exponent: number
}

const formats = new Map<string, Format>()

const formatOf = (currency: string, locale: string): Format => {
  const key = `${locale} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency })
  const made = { format, exponent: format.resolvedOptions().maximumFractionDigits ?? 2 }
  formats.set(key, made)
  return made
}

/** Number of decimal places of the currency (ISO 4217): GBP 2, JPY 0, KWD 3. */
export const exponentOf = (currency: string): number => formatOf(currency, 'en').exponent

/** `{ amountMinor: 1250, currency: 'GBP' }` reads `£12.50` in `en-GB`. */
export function formatMoney({ amountMinor, currency }: Money, locale = 'en-GB'): string {
  const { format, exponent } = formatOf(currency, locale)
  return format.format(amountMinor / 10 ** exponent)
}
