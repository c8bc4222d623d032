/** Prices that lists are narrowed by, in minor units, both ends included; as in the table `market.price_bands`. */
export const priceBands: readonly { readonly minMinor: number; readonly maxMinor: number | null }[] = [
  { minMinor: 0, maxMinor: 199 },
  { minMinor: 200, maxMinor: 499 },
  { minMinor: 500, maxMinor: 999 },
  { minMinor: 1000, maxMinor: 1999 },
  { minMinor: 2000, maxMinor: null },
]
