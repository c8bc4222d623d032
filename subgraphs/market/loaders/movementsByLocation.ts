import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { StockMovement } from '../models/StockMovement.ts'
import { latestMovement } from './latestMovement.ts'

/** The log of each location. */
export const movementsByLocation = ({ knex }: MarketDomain) =>
  connectionLoader<StockMovement, ConnectionArgs>({
    knex,
    model: StockMovement,
    key: 'stock_movements.location_id',
    order: latestMovement,
    query: () => StockMovement.query(knex),
  })
