import { idLoader, withIds } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Shop } from '../models/Shop.ts'
import { visibleShops } from './visibleShops.ts'

export const shopById = ({ knex, viewer }: MarketDomain) =>
  idLoader((ids) => withIds(visibleShops(Shop.query(knex), viewer), ids))
