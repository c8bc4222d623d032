import { exponentOf } from '@rose-ash/domain'

/** SumUp speaks of pounds as decimal numbers, we of whole pence. */
export const toMajor = (amountMinor: number, currency: string): number =>
  Number((amountMinor / 10 ** exponentOf(currency)).toFixed(exponentOf(currency)))

/** Null for an amount that is finer than the currency: never rounded to one that fits. */
export function toMinor(amount: number, currency: string): number | null {
  const exact = amount * 10 ** exponentOf(currency)
  const whole = Math.round(exact)
  return Math.abs(exact - whole) < 1e-6 ? whole : null
}
