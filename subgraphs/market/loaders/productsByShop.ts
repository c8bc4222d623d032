import { type ConnectionArgs, connectionLoader, type Order } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product } from '../models/Product.ts'
import { productColumns } from './productColumns.ts'

const newest: Order = [
  { column: 'products.published_at', property: 'publishedAt', direction: 'desc', type: 'timestamptz' },
  { column: 'products.id', property: 'id', direction: 'desc', type: 'uuid' },
]

/** What each shop has on sale. */
export const productsByShop = ({ knex }: MarketDomain) =>
  connectionLoader<Product, ConnectionArgs>({
    knex,
    model: Product,
    key: 'products.shop_id',
    order: newest,
    query: () => Product.query(knex).select(productColumns).where('listed', true),
  })
