import { entityLoader } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Shop } from '../models/Shop.ts'
import { visibleShops } from './visibleShops.ts'

export const shopBySlug = ({ knex, viewer }: MarketDomain) =>
  entityLoader(
    (slugs) => visibleShops(Shop.query(knex), viewer).whereIn('slug', slugs),
    (shop) => shop.slug,
  )
