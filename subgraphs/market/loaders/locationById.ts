import { idLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { StockLocation } from '../models/StockLocation.ts'

/** Locations that the log speaks of, also those that are gone. For those who run the shop. */
export const locationById = ({ knex }: MarketDomain) =>
  idLoader((ids) => StockLocation.query(knex).findByIds([...ids]))
