import { Row } from '@rose-ash/db'
import { Model } from 'objection'
import { Product } from './Product.ts'

export type Unit = 'g' | 'kg' | 'ml' | 'l' | 'item' | 'bunch'

/** A size or kind of a product: what has a price and stock. */
export class ProductVariant extends Row {
  static override tableName = 'market.product_variants'

  declare productId: string
  declare shopId: string
  declare sku: string
  /** A GTIN of 8, 12, 13 or 14 digits. */
  declare barcode: string | null
  declare title: string
  /** A decimal number as text. */
  declare unitAmount: string
  declare unit: Unit
  declare minPerOrder: number
  declare maxPerOrder: number | null
  declare rank: number
  declare deletedAt: Date | null

  declare product?: Product

  static override get relationMappings() {
    return {
      product: {
        relation: Model.BelongsToOneRelation,
        modelClass: Product,
        join: { from: 'market.product_variants.productId', to: 'market.products.id' },
      },
    }
  }
}
