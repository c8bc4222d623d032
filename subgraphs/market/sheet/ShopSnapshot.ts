import type { ProductStatus } from '../models/Product.ts'
import type { Unit } from '../models/ProductVariant.ts'

/** A product as a sheet tells of it. */
export interface KnownProduct {
  readonly id: string
  readonly slug: string
  readonly title: string
  readonly status: ProductStatus
  readonly summary: string
  readonly descriptionHtml: string
  readonly brand: string | null
  readonly labels: readonly string[]
  readonly categories: readonly string[]
  readonly taxClass: string
  /** Some variant of it has one. */
  readonly hasPrice: boolean
  /** How many it has in all. */
  readonly variantCount: number
}

/** A variant as a sheet tells of it, with what holds it back. */
export interface KnownVariant {
  readonly id: string
  readonly productId: string
  readonly sku: string
  readonly title: string
  readonly unitAmount: number
  readonly unit: Unit
  readonly minPerOrder: number
  readonly maxPerOrder: number | null
  readonly rank: number
  readonly priceMinor: number | null
  readonly compareAtMinor: number | null
  readonly memberMinor: number | null
  readonly wholesaleMinor: number | null
  /** At the shop's own place. */
  readonly onHand: number
  readonly promised: number
  readonly lowAt: number
  readonly madeToOrder: boolean
}

/** Of a shop, what a sheet speaks of. */
export interface ShopSnapshot {
  readonly products: readonly KnownProduct[]
  readonly variants: readonly KnownVariant[]
  /** Ids of categories by their slugs. */
  readonly categories: ReadonlyMap<string, string>
  /** Slugs of products of other shops. */
  readonly takenSlugs: ReadonlySet<string>
}
