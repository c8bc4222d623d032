import { type ConnectionArgs, connectionLoader, type Order } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Product } from '../models/Product.ts'
import { productColumns } from './productColumns.ts'

const newestOfShelf: Order = [
  { column: 'shelf.published_at', property: 'publishedAt', direction: 'desc', type: 'timestamptz' },
  { column: 'shelf.product_id', property: 'id', direction: 'desc', type: 'uuid' },
]

/** What is on sale in each category or below it. */
export const productsByCategory = ({ knex }: MarketDomain) =>
  connectionLoader<Product, ConnectionArgs>({
    knex,
    model: Product,
    key: 'shelf.category_id',
    order: newestOfShelf,
    query: () =>
      Product.query(knex)
        .select(productColumns)
        .join('market.category_products as shelf', 'shelf.productId', 'products.id'),
  })
