import { groupLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { StockLevel } from '../models/StockLevel.ts'

/** How much of each variant is at each location, the shop's own place first. */
export const levelsByVariant = ({ knex }: MarketDomain) =>
  groupLoader(
    (ids) =>
      StockLevel.query(knex)
        .select('stockLevels.*')
        .join('market.locations as location', 'location.id', 'stockLevels.locationId')
        .whereIn('stockLevels.variantId', ids)
        .whereNull('location.removedAt')
        .orderBy([{ column: 'location.isDefault', order: 'desc' }, 'location.id']),
    (level: StockLevel) => level.variantId,
  )
