import { idLoader, withIds } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visibleItems } from './visibleItems.ts'

export const scrapeItemById = (market: MarketDomain) => idLoader((ids) => withIds(visibleItems(market), ids))
