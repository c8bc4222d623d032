import type { Unit } from '../../models/ProductVariant.ts'

/** A size or kind that a shop sells, as the seeds tell it. */
export interface VariantGoods {
  readonly id?: string
  readonly sku: string
  readonly title?: string
  readonly amount: number
  readonly unit: Unit
  /** Pence. */
  readonly price: number
  /** Pence that it cost before. */
  readonly before?: number
  /** How many are in the store; 'to order' when it is made for each buyer. */
  readonly stock: number | 'to order'
  readonly most?: number
}

/** A product, as the seeds tell it. */
export interface Goods {
  readonly id?: string
  readonly slug?: string
  readonly title: string
  readonly summary: string
  readonly text: string
  readonly brand?: string
  readonly labels?: readonly string[]
  /** Slugs, the main one first. */
  readonly categories: readonly string[]
  readonly picture: string
  readonly alt: string
  readonly variants: readonly VariantGoods[]
}
