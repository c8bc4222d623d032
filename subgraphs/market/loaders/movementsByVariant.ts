import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { StockMovement } from '../models/StockMovement.ts'
import { latestMovement } from './latestMovement.ts'

/** The log of each variant. */
export const movementsByVariant = ({ knex }: MarketDomain) =>
  connectionLoader<StockMovement, ConnectionArgs>({
    knex,
    model: StockMovement,
    key: 'stock_movements.variant_id',
    order: latestMovement,
    query: () => StockMovement.query(knex),
  })
