import type { Unit } from '../../models/ProductVariant.ts'

/** A size or kind of a product, as a site shows it. */
export interface ExtractedVariant {
  /** Tells it from the other variants, from run to run. */
  readonly key: string
  readonly title: string
  readonly sku: string | null
  readonly gtin: string | null
  /** Null when the site shows none, or none that can be read for sure. */
  readonly price: ExtractedPrice | null
  /** In a sentence, why what it shows is none; left out where it shows nothing. */
  readonly priceProblem?: string
  readonly isAvailable: boolean
}

export interface ExtractedPrice {
  readonly amountMinor: number
  /** ISO 4217. */
  readonly currency: string
  /** The measure that costs so much: `£3.50 / kg`. Left out for what is sold by the piece. */
  readonly per?: Unit
}

/** A product, as a site shows it. */
export interface Extracted {
  /** Tells it from the site's other products, from run to run. */
  readonly key: string
  readonly style: Style
  /** Where the site shows it alone; the page at hand when it does not say. */
  readonly url: string
  readonly title: string
  /** Plain text. */
  readonly description: string
  readonly brand: string | null
  readonly imageUrl: string | null
  /** Those after the first; left out when there are none. */
  readonly furtherImageUrls?: readonly string[]
  readonly variants: readonly ExtractedVariant[]
}

/** How a page says what it sells, the surest first. */
export type Style = 'json_ld' | 'microdata' | 'rdfa' | 'open_graph' | 'selectors'
