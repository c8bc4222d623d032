import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { ProductVariant } from '../models/ProductVariant.ts'

/** The variants of each product, by rank. */
export const variantsByProduct = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) =>
      ProductVariant.query(knex).whereIn('productId', ids).whereNull('deletedAt').orderBy(['rank', 'id']),
    (variant: ProductVariant) => variant.productId,
  )
