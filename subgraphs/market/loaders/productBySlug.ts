import { entityLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visibleProducts } from './visibleProducts.ts'

export const productBySlug = (market: MarketDomain) =>
  entityLoader(
    (slugs) => visibleProducts(market).whereIn('slug', slugs),
    (product) => product.slug,
  )
