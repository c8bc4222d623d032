import type { PriceRange, ProductConditions } from './ProductConditions.ts'
import { priceBands } from './priceBands.ts'

interface Prices {
  /** The facet of the band that the range is, if it is one. */
  readonly facet: string | null
  readonly range: PriceRange
}

/** The prices that are asked for, if any are. */
export function pricesOf({ priceBetween: range }: ProductConditions): Prices | null {
  if (range?.minMinor == null && range?.maxMinor == null) return null
  const band = priceBands.find(
    ({ minMinor, maxMinor }) => minMinor === (range.minMinor ?? 0) && maxMinor === (range.maxMinor ?? null),
  )
  return { facet: band ? `price:${band.minMinor}` : null, range }
}
