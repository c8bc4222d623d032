import { type ConnectionArgs, connectionLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Shop } from '../models/Shop.ts'
import { byName } from './openShops.ts'
import { visibleShops } from './visibleShops.ts'

export const shopsByOwner = ({ knex, viewer }: MarketDomain) =>
  connectionLoader<Shop, ConnectionArgs>({
    knex,
    model: Shop,
    key: 'owner_user_id',
    order: byName,
    query: () => visibleShops(Shop.query(knex), viewer),
  })
