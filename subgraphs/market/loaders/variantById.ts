import { idLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { ProductVariant } from '../models/ProductVariant.ts'
import { visibleProducts } from './visibleProducts.ts'

/** Variants of products that the viewer may look at. */
export const variantById = (market: MarketDomain) =>
  idLoader((ids) =>
    ProductVariant.query(market.knex)
      .select('product_variants.*')
      .findByIds([...ids])
      .whereNull('deletedAt')
      .whereExists(visibleProducts(market).clearSelect().select(1).whereColumn('products.id', 'productId')),
  )
