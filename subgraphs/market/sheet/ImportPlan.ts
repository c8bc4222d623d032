import type { Product, ProductStatus } from '../models/Product.ts'
import type { ProductVariant } from '../models/ProductVariant.ts'

export type ProductFacts = Pick<
  Product,
  'slug' | 'title' | 'summary' | 'descriptionHtml' | 'brand' | 'labels'
> & { readonly taxClass: string }

export type VariantFacts = Pick<ProductVariant, 'sku' | 'title' | 'unit' | 'minPerOrder' | 'maxPerOrder'> & {
  readonly unitAmount: number
}

/** Prices of the three lists; null where a list has none. */
export interface PriceFacts {
  readonly priceMinor: number | null
  readonly compareAtMinor: number | null
  readonly memberMinor: number | null
  readonly wholesaleMinor: number | null
}

export interface StockFacts {
  readonly onHand: number
  readonly lowAt: number
  readonly madeToOrder: boolean
}

export interface PlannedProduct {
  readonly id: string
  readonly isNew: boolean
  /** What is to be written; null when it is so already. */
  readonly facts: ProductFacts | null
  /** Ids of all its categories, the main one first; null when they stay. */
  readonly categoryIds: readonly string[] | null
  readonly from: ProductStatus
  readonly to: ProductStatus
}

export interface PlannedVariant {
  readonly id: string
  readonly productId: string
  readonly isNew: boolean
  readonly rank: number
  readonly facts: VariantFacts | null
  readonly prices: { readonly from: PriceFacts; readonly to: PriceFacts } | null
  readonly stock: { readonly from: StockFacts; readonly to: StockFacts } | null
}

/** What a sheet changes about a shop. */
export interface ImportPlan {
  readonly products: readonly PlannedProduct[]
  readonly variants: readonly PlannedVariant[]
}
