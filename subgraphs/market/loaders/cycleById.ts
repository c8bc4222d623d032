import { idLoader, withIds } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visibleCycles } from './visibleCycles.ts'

export const cycleById = (market: MarketDomain) => idLoader((ids) => withIds(visibleCycles(market), ids))
