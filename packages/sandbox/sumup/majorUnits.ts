import { exponentOf } from '@rose-ash/domain/money.ts'

/** The API speaks of pounds as decimal numbers; the books hold whole pence. */
export const toMajor = (amountMinor: number, currency: string): number =>
  amountMinor / 10 ** exponentOf(currency)

/** Null for an amount that is finer than the currency. */
export function toMinor(amount: number, currency: string): number | null {
  const exact = amount * 10 ** exponentOf(currency)
  const whole = Math.round(exact)
  return Math.abs(exact - whole) < 1e-6 ? whole : null
}
