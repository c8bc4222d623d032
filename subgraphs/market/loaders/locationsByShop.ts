import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { StockLocation } from '../models/StockLocation.ts'

/** Where each shop keeps its stock, its own place first. */
export const locationsByShop = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) =>
      StockLocation.query(knex)
        .whereIn('shopId', ids)
        .whereNull('removedAt')
        .orderBy([{ column: 'isDefault', order: 'desc' }, 'id']),
    (location: StockLocation) => location.shopId,
  )
