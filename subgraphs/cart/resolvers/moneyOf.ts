import { formatMoney } from '@rose-ash/domain'

/** An amount as the graph shows it. */
export const moneyOf = (amountMinor: number, currency: string) => ({
  amountMinor,
  currency,
  formatted: formatMoney({ amountMinor, currency }),
})
