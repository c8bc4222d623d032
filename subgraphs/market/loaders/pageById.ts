import { idLoader, withIds } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visiblePages } from './visiblePages.ts'

export const pageById = (market: MarketDomain) => idLoader((ids) => withIds(visiblePages(market), ids))
