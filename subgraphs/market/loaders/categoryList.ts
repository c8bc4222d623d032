import { type ConnectionArgs, connection, type Order } from '@rose-ash/subgraph'
import type { MarketDomain } from '../domain/MarketDomain.ts'
import { Category } from '../models/Category.ts'

interface CategoryListArgs extends ConnectionArgs {
  readonly parentSlug?: string | null | undefined
  readonly rootsOnly?: boolean | null | undefined
}

const byRank: Order = [
  { column: 'rank', property: 'rank', direction: 'asc', type: 'integer' },
  { column: 'name_key', property: 'nameKey', direction: 'asc', type: 'text' },
  { column: 'id', property: 'id', direction: 'asc', type: 'uuid' },
]

export const categoryList =
  ({ knex }: MarketDomain) =>
  ({ parentSlug, rootsOnly, ...args }: CategoryListArgs) => {
    const query = Category.query(knex)
    if (parentSlug != null)
      query.where('parentId', '=', Category.query(knex).select('id').where('slug', parentSlug))
    if (rootsOnly) query.whereNull('parentId')
    return connection(query, args, byRank)
  }
