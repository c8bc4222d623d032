import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { visiblePages } from './visiblePages.ts'

const byTitle: Order = [
  { column: 'title_key', property: 'titleKey', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

export const pageList = (market: MarketDomain) => (args: ConnectionArgs) =>
  connection(visiblePages(market), args, byTitle)
