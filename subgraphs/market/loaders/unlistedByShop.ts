import { type ConnectionArgs, connectionLoader, type Order } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product } from '../models/Product.ts'
import { productColumns } from './productColumns.ts'

const lastMade: Order = [{ column: 'products.id', property: 'id', direction: 'desc', type: 'uuid' }]

/** What each shop has, but not on sale. */
export const unlistedByShop = ({ knex }: MarketDomain) =>
  connectionLoader<Product, ConnectionArgs>({
    knex,
    model: Product,
    key: 'products.shop_id',
    order: lastMade,
    query: () => Product.query(knex).select(productColumns).where('listed', false),
  })
