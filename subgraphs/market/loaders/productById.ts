import { idLoader, withIds } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visibleProducts } from './visibleProducts.ts'

export const productById = (market: MarketDomain) => idLoader((ids) => withIds(visibleProducts(market), ids))
