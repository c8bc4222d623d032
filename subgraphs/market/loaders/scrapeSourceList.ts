import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visibleSources } from './visibleSources.ts'

const bySlug: Order = [{ column: 'slug', property: 'slug', direction: 'asc', type: 'text' }]

export const scrapeSourceList = (market: MarketDomain) => (args: ConnectionArgs) =>
  connection(visibleSources(market), args, bySlug)
