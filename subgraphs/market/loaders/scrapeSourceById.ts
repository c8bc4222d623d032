import { idLoader, withIds } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visibleSources } from './visibleSources.ts'

export const scrapeSourceById = (market: MarketDomain) =>
  idLoader((ids) => withIds(visibleSources(market), ids))
