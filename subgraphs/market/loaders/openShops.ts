import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Shop } from '../models/Shop.ts'

/** Shops by name. */
export const byName: Order = [
  { column: 'name_key', property: 'nameKey', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

export const openShops =
  ({ knex }: MarketDomain) =>
  (args: ConnectionArgs) =>
    connection(Shop.query(knex).whereNot('status', 'closed'), args, byName)
