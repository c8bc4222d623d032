import { Row } from '@rose-ash/db'
import { Model } from 'objection'
import type { Photo } from './Photo.ts'
import { Shop } from './Shop.ts'

export type ProductStatus = 'draft' | 'active' | 'archived'
/** How it is taxed; the rates are in `market.tax_rates`. */
export type TaxClass = 'zero' | 'reduced' | 'standard'
export type AvailabilityStatus = 'in_stock' | 'low' | 'on_demand' | 'out'

/** Something that a shop sells, in one or more variants. */
export class Product extends Row {
  static override tableName = 'market.products'

  declare shopId: string
  declare title: string
  declare titleKey: string
  declare slug: string
  declare summary: string
  declare descriptionHtml: string
  declare brand: string | null
  declare labels: string[]
  declare taxClass: TaxClass
  declare picture: string | null
  declare pictureAlt: string
  /** The first picture that members sent of it; written by `market.show_first_picture()`. */
  declare photo: Photo | null
  declare status: ProductStatus
  declare publishedAt: Date | null
  declare createdAt: Date

  /** From here on `market.relist()` writes: everybody sees the product in lists. */
  declare listed: boolean
  declare priceFromMinor: number | null
  declare priceToMinor: number | null
  declare currency: string | null
  declare availability: AvailabilityStatus
  declare availableQuantity: number | null
  declare categoryIds: string[]
  declare openNow: boolean

  declare shop?: Shop

  static override get relationMappings() {
    return {
      shop: {
        relation: Model.BelongsToOneRelation,
        modelClass: Shop,
        join: { from: 'market.products.shopId', to: 'market.shops.id' },
      },
    }
  }
}
