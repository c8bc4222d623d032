/** An amount in the minor unit of its currency (pence, cents; yen have no minor unit). Never a float of pounds. */
export interface Money {
  readonly amountMinor: number
  /** ISO 4217, three upper-case letters. */
  readonly currency: string
}

const formats = new Map<string, Intl.NumberFormat>()

const formatOf = (currency: string, locale: string): Intl.NumberFormat => {
  const key = `${locale} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency })
  formats.set(key, made)
  return made
}

/** Number of decimal places of the currency (ISO 4217): GBP 2, JPY 0, KWD 3. */
export const exponentOf = (currency: string): number =>
  formatOf(currency, 'en').resolvedOptions().maximumFractionDigits ?? 2

/** `{ amountMinor: 1250, currency: 'GBP' }` reads `£12.50` in `en-GB`. */
export const formatMoney = (money: Money, locale = 'en-GB'): string =>
  formatOf(money.currency, locale).format(money.amountMinor / 10 ** exponentOf(money.currency))
