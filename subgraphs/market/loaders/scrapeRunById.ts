import { idLoader, withIds } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visibleRuns } from './visibleRuns.ts'

export const scrapeRunById = (market: MarketDomain) => idLoader((ids) => withIds(visibleRuns(market), ids))
