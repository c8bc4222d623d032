import { formatMoney } from '@rose-ash/domain'

/** An amount of a row as `Money`; null where the row has none. */
export const asMoney = (amountMinor: number, currency: string) => ({
  amountMinor,
  currency,
  formatted: formatMoney({ amountMinor, currency }),
})
