/** The ways in which a shop of the sandbox says what it sells, as they are found on the web. */
export const siteStyles = ['json-ld', 'graph', 'microdata', 'open-graph', 'plain'] as const
export type SiteStyle = (typeof siteStyles)[number]

/** Something that the shop sells. */
export interface SiteProduct {
  readonly style: SiteStyle
  readonly slug: string
  readonly sku: string
  /** Thirteen digits with the right check digit. */
  readonly gtin: string
  readonly title: string
  readonly description: string
  readonly priceMinor: number
  readonly currency: string
  readonly isAvailable: boolean
  /** Only in the style `graph`; a product of the other styles is sold in one size. */
  readonly sizes: readonly SiteSize[]
}

export interface SiteSize {
  readonly name: string
  readonly sku: string
  readonly gtin: string
  readonly priceMinor: number
}
