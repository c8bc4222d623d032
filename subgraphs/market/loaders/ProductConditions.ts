/** Which products to list; null is the same as left out. */
export interface ProductConditions {
  readonly search?: string | null | undefined
  readonly categorySlug?: string | null | undefined
  readonly shopSlug?: string | null | undefined
  readonly labels?: readonly string[] | null | undefined
  readonly priceBetween?: PriceRange | null | undefined
  readonly inStock?: boolean | null | undefined
  readonly openNow?: boolean | null | undefined
}

/** In minor units, both ends included. */
export interface PriceRange {
  readonly minMinor?: number | null | undefined
  readonly maxMinor?: number | null | undefined
}
